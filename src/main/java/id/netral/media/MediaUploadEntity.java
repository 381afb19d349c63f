package id.netral.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who handed in what, for what: the quotas count it. */
@Entity
@IdClass(MediaUploadEntity.Key.class)
@Table(name = "media_upload")
@SuppressWarnings("UnusedVariable") // read by queries
class MediaUploadEntity {

    /** The scope, the content and the account. */
    record Key(String scopeKind, long scopeId, String sha256, long accountId) implements Serializable {}

    @Id
    private String scopeKind;

    @Id
    private long scopeId;

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    /** 0 for the system. */
    @Id
    private long accountId;

    private String name;
    private Instant uploadedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    MediaUploadEntity() {}
}
