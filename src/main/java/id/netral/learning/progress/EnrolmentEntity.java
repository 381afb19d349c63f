package id.netral.learning.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has begun a module. Two devices may write at once, and the last word wins: what changes it are single statements
 * of {@link EnrolmentRepository}.
 */
@Entity
@IdClass(EnrolmentEntity.Key.class)
@Table(name = "enrolment")
@SuppressWarnings("UnusedVariable") // read by queries
class EnrolmentEntity {

    /** Who, and which module. */
    record Key(long employeeId, long moduleId) {}

    @Id
    private long employeeId;

    @Id
    private long moduleId;

    private long moduleVersionId;
    private Instant startedAt;
    private Instant lastSeenAt;
    private int lastLesson;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private double lastPlace;

    /** The newer version that was offered and not wanted. */
    private @Nullable Long declinedVersionId;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    EnrolmentEntity() {}
}
