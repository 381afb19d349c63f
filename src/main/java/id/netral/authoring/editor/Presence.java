package id.netral.authoring.editor;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Somebody has a lesson open in an editor; not renewed for a while it counts for nothing. Rows are written by
 * {@link PresenceRepository#renew}, in one statement each.
 */
@Entity
@Immutable
@Table(name = "lesson_presence")
@SuppressWarnings("UnusedVariable") // read by queries
class Presence {

    /** Which lesson, and which editor. */
    record Key(long lessonId, @JdbcTypeCode(SqlTypes.CHAR) String tab) {}

    @EmbeddedId
    private Key id;

    private long accountId;
    private String name;
    private Instant since;
    private Instant seenAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    Presence() {}
}
