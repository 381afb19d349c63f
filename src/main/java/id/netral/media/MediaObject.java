package id.netral.media;

import id.netral.media.MediaProperties.Place;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A content, once for each hash. Its steps (announced, complete, touched, doomed, gone) are conditional statements of the
 * repository, as whoever hands in and whoever cleans up meet at the same row.
 */
@Entity
@SuppressWarnings("UnusedVariable") // read by queries
class MediaObject {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private long size;
    private String contentType;

    /** Of a picture, in pixels. */
    private @Nullable Integer width;

    private @Nullable Integer height;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Place keptIn;

    /** Not while the bytes are being written or removed. */
    private boolean complete;

    private Instant storedAt;

    /** When somebody last handed it in. */
    private Instant touchedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    MediaObject() {}
}
