package id.netral.people.history;

import id.netral.common.EmployeeId;
import id.netral.people.EmployeeState;
import id.netral.people.EmployeeStateColumns;
import id.netral.people.HistoryWords.Recorded;
import id.netral.people.Stamp;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What an employee is from some day on, as it was recorded. Rows are only added; of several of one day the latest holds. */
@Entity
@Immutable
class EmployeeVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long employeeId;
    private LocalDate effectiveOn;
    private Instant recordedAt;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Long recordedBy;

    private @Nullable Long importId;

    @Embedded
    private EmployeeStateColumns state;

    private @Nullable String reason;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    EmployeeVersion() {}

    EmployeeVersion(EmployeeId employee, LocalDate day, EmployeeState state, Stamp stamp) {
        this.employeeId = employee.value();
        this.effectiveOn = day;
        this.recordedAt = stamp.at();
        this.recordedBy = stamp.by();
        this.importId = stamp.importId();
        this.state = EmployeeStateColumns.of(state);
        this.reason = stamp.reason();
    }

    EmployeeId employee() {
        return new EmployeeId(employeeId);
    }

    LocalDate day() {
        return effectiveOn;
    }

    EmployeeState state() {
        return state.state();
    }

    Recorded<EmployeeState> recorded(@Nullable String by) {
        return new Recorded<>(effectiveOn, recordedAt, by, importId != null, reason, state());
    }
}
