package id.netral.reporting.figures;

import java.time.YearMonth;
import java.util.Map;

/**
 * Counts of some units' own people in the ways dashboards show them.
 *
 * @param units by unit's id
 * @param modules by module's id
 * @param months completions by month
 */
public record CompletionFigures(
        Map<Long, StateCounts> units,
        Map<Long, StateCounts> modules,
        Map<RankGroup, StateCounts> groups,
        Map<YearMonth, Long> months,
        Map<Long, PeopleCounts> people) {}
