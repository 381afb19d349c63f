package id.netral.reporting.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day up to which the dashboards' read model has taken transfers and last days in; there is one row, locked by whoever
 * makes counts anew.
 */
@Entity
@Table(name = "completion_summary_day")
class SummaryDay {

    @Id
    @SuppressWarnings("UnusedVariable") // there is one
    private byte id;

    private @Nullable LocalDate made;

    @SuppressWarnings("unused") // for Hibernate
    SummaryDay() {}

    /** Empty when everything is to be counted anew. */
    Optional<LocalDate> made() {
        return Optional.ofNullable(made);
    }

    /** All is counted up to the day. */
    void reached(LocalDate day) {
        made = day;
    }
}
