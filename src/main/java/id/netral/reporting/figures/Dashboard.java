package id.netral.reporting.figures;

import id.netral.people.Unit;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Completion at one moment, from above.
 *
 * @param asOf the moment
 * @param unit the unit looked at; null for all the reader may see
 * @param path from the top the reader may see down to the unit, itself last
 * @param people of the unit and those below
 * @param units the next level of the tree; most overdue first
 * @param modules most overdue first
 * @param groups by golongan
 * @param months the last twelve, oldest first
 */
public record Dashboard(
        Instant asOf,
        @Nullable Unit unit,
        List<Unit> path,
        StateCounts totals,
        PeopleCounts people,
        List<Part> units,
        List<Part> modules,
        List<GroupPart> groups,
        List<MonthPart> months) {

    /**
     * A unit or a module.
     *
     * @param id null for people who belong to the unit itself and none below, or to a unit that has ended
     * @param own whether these are the unit's own people
     */
    public record Part(@Nullable Long id, String name, boolean own, StateCounts counts) {}

    /** People of some golongan. */
    public record GroupPart(RankGroup group, StateCounts counts) {}

    /** Completions of a month. */
    public record MonthPart(YearMonth month, long done) {}
}
