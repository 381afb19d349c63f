package id.netral.learning.duty;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What one assignment asks of one person. Duties come, and people are released from them, by one statement for however many;
 * none changes by itself.
 */
@Entity
@Immutable
@Table(name = "duty")
@SqlResultSetMapping(
        name = DutyEntity.WITH_FULFILLED,
        entities = @EntityResult(entityClass = DutyEntity.class),
        columns = @ColumnResult(name = "fulfilled", type = Boolean.class))
class DutyEntity {

    /** A duty and whether a completion that counts is there. */
    static final String WITH_FULFILLED = "dutyWithFulfilled";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // the database's own
    private long id;

    private long assignmentId;
    private int cycle;
    private long employeeId;
    private long moduleId;
    private boolean mandatory;
    private Instant askedAt;
    private @Nullable LocalDate dueOn;
    private @Nullable Instant countsFrom;
    private boolean restricted;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Instant releasedAt;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable String releasedReason;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    DutyEntity() {}

    /** A completion before does not fulfil it; empty when any does. */
    Optional<Instant> countsFrom() {
        return Optional.ofNullable(countsFrom);
    }

    OpenDuty open(boolean fulfilled) {
        return new OpenDuty(
                new AssignmentId(assignmentId),
                cycle,
                new EmployeeId(employeeId),
                new ModuleId(moduleId),
                mandatory,
                askedAt,
                dueOn,
                countsFrom,
                restricted,
                fulfilled);
    }
}
