package id.netral.reporting.figures;

import id.netral.reporting.CompletionState;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How one person stands with one module, as far as dashboards count it.
 *
 * @param dueOn last day of a mandatory duty; null without one
 * @param doneIn month of the completion that counts, in the agency's zone; null when there is none
 */
public record Standing(
        long unit,
        long employee,
        String name,
        long module,
        RankGroup group,
        CompletionState state,
        @Nullable LocalDate dueOn,
        @Nullable YearMonth doneIn) {

    boolean overdue(LocalDate day) {
        return state != CompletionState.SELESAI && dueOn != null && dueOn.isBefore(day);
    }
}
