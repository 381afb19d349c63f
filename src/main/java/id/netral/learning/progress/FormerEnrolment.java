package id.netral.learning.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** When and with which version a module was begun before it was begun anew; for reports that look back. */
@Entity
@IdClass(FormerEnrolment.Key.class)
@Immutable
@Table(name = "enrolment_before")
@SuppressWarnings("UnusedVariable") // read by queries
class FormerEnrolment {

    /** Who, which module, and when it was begun anew. */
    record Key(long employeeId, long moduleId, Instant renewedAt) {}

    @Id
    private long employeeId;

    @Id
    private long moduleId;

    @Id
    private Instant renewedAt;

    private long moduleVersionId;
    private Instant startedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    FormerEnrolment() {}
}
