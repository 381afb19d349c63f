package id.netral.reporting.completion;

import id.netral.reporting.CompletionFilter;
import java.util.List;

/**
 * The counts of a filter at one moment.
 *
 * @param filter what was counted, with its moment named
 * @param units units that have rows, by name
 */
public record CompletionOverview(CompletionFilter filter, List<UnitRecap> units) {

    /** Counts over all units; a person belongs to one unit, so nobody counts twice. */
    public CompletionTotals totals() {
        return units.stream().map(UnitRecap::totals).reduce(CompletionTotals.NONE, CompletionTotals::plus);
    }
}
