package id.netral.reporting.figures;

import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.people.UnitTree;
import id.netral.reporting.ReportMoment;
import id.netral.reporting.figures.Dashboard.GroupPart;
import id.netral.reporting.figures.Dashboard.MonthPart;
import id.netral.reporting.figures.Dashboard.Part;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One level of the tree as a reader sees it: a unit with those directly below, or the tops of what the reader may see. */
final class DashboardLevel {

    private static final int MONTHS = 12;
    private static final Comparator<Part> OVERDUE_FIRST = Comparator.<Part>comparingLong(
                    part -> -part.counts().overdue())
            .thenComparingDouble(part -> part.counts().share())
            .thenComparing(Part::name)
            .thenComparing(part -> part.id() == null ? 0 : part.id());

    private final UnitTree tree;
    private final @Nullable Set<UnitId> mine;
    private final @Nullable Unit unit;

    /**
     * A level.
     *
     * @param mine the units the reader may see, null for all
     * @param chosen null for the tops
     */
    DashboardLevel(UnitTree tree, @Nullable Set<UnitId> mine, @Nullable UnitId chosen) {
        this.tree = tree;
        this.mine = mine;
        this.unit = chosen == null || !seen(chosen) ? null : tree.find(chosen).orElse(null);
    }

    Dashboard dashboard(CompletionFigures figures, Map<Long, String> titles, ReportMoment moment) {
        return new Dashboard(
                moment.at(),
                unit,
                path(),
                figures.units().values().stream().reduce(StateCounts.NONE, StateCounts::plus),
                figures.people().values().stream().reduce(PeopleCounts.NONE, PeopleCounts::plus),
                units(figures.units()),
                modules(figures.modules(), titles),
                groups(figures.groups()),
                months(figures.months(), YearMonth.from(moment.day())));
    }

    private boolean seen(UnitId id) {
        return mine == null || mine.contains(id);
    }

    private List<Unit> path() {
        return unit == null
                ? List.of()
                : tree.path(unit.id()).stream()
                        .filter(above -> seen(above.id()))
                        .toList();
    }

    private List<Unit> next() {
        if (unit != null) {
            return tree.children(unit.id()).stream()
                    .filter(child -> seen(child.id()))
                    .toList();
        }
        return tree.all().stream()
                .filter(top -> seen(top.id()))
                .filter(top -> top.parent() == null || tree.find(top.parent()).isEmpty() || !seen(top.parent()))
                .toList();
    }

    private List<Part> units(Map<Long, StateCounts> own) {
        var parts = new ArrayList<Part>();
        var counted = new HashSet<Long>();
        for (var next : next()) {
            var below = tree.below(next.id()).stream().map(UnitId::value).toList();
            counted.addAll(below);
            parts.add(new Part(next.id().value(), next.name(), false, sum(own, below)));
        }
        parts.removeIf(part -> part.counts().rows() == 0);
        parts.sort(OVERDUE_FIRST);
        var rest = sum(
                own, own.keySet().stream().filter(id -> !counted.contains(id)).toList());
        if (rest.rows() > 0) {
            parts.add(new Part(null, unit == null ? "" : unit.name(), unit != null, rest));
        }
        return parts;
    }

    private static StateCounts sum(Map<Long, StateCounts> own, List<Long> ids) {
        return ids.stream()
                .map(id -> own.getOrDefault(id, StateCounts.NONE))
                .reduce(StateCounts.NONE, StateCounts::plus);
    }

    private static List<Part> modules(Map<Long, StateCounts> modules, Map<Long, String> titles) {
        return modules.entrySet().stream()
                .map(entry ->
                        new Part(entry.getKey(), titles.getOrDefault(entry.getKey(), "?"), false, entry.getValue()))
                .sorted(OVERDUE_FIRST)
                .toList();
    }

    private static List<GroupPart> groups(Map<RankGroup, StateCounts> groups) {
        return Arrays.stream(RankGroup.values())
                .filter(groups::containsKey)
                .map(group -> new GroupPart(group, groups.getOrDefault(group, StateCounts.NONE)))
                .toList();
    }

    private static List<MonthPart> months(Map<YearMonth, Long> months, YearMonth last) {
        return IntStream.rangeClosed(1 - MONTHS, 0)
                .mapToObj(last::plusMonths)
                .map(month -> new MonthPart(month, months.getOrDefault(month, 0L)))
                .toList();
    }
}
