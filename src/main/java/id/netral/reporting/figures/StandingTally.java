package id.netral.reporting.figures;

import id.netral.reporting.CompletionState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts standings in every way the dashboards need. */
public final class StandingTally implements Consumer<Standing> {

    /** All modules together, where months are counted. */
    static final long ALL_MODULES = 0;

    /** A unit's people of one group and one module. */
    record Cell(long unit, long module, RankGroup group) {}

    /** A unit's completions of a module in a month. */
    record Month(long unit, long module, YearMonth month) {}

    private record Person(long unit, boolean unfinished, boolean overdue) {}

    private final LocalDate day;
    private final Map<Cell, StateCounts> cells = new HashMap<>();
    private final Map<Month, Long> months = new HashMap<>();
    private final Map<Long, Person> persons = new HashMap<>();
    private final Map<Long, LocalDate> goodUntil = new HashMap<>();

    /** Overdue is what was due before the day. */
    public StandingTally(LocalDate day) {
        this.day = day;
    }

    @Override
    public void accept(Standing row) {
        var overdue = row.overdue(day);
        var unfinished = row.state() != CompletionState.SELESAI;
        cells.merge(
                new Cell(row.unit(), row.module(), row.group()),
                StateCounts.of(row.state(), overdue),
                StateCounts::plus);
        persons.merge(
                row.employee(),
                new Person(row.unit(), unfinished, overdue),
                (a, b) -> new Person(a.unit(), a.unfinished() || b.unfinished(), a.overdue() || b.overdue()));
        if (row.doneIn() != null) {
            months.merge(new Month(row.unit(), row.module(), row.doneIn()), 1L, Long::sum);
            months.merge(new Month(row.unit(), ALL_MODULES, row.doneIn()), 1L, Long::sum);
        }
        if (unfinished && !overdue && row.dueOn() != null) {
            goodUntil.merge(row.unit(), row.dueOn(), (a, b) -> a.isBefore(b) ? a : b);
        }
    }

    Map<Cell, StateCounts> cells() {
        return cells;
    }

    Map<Month, Long> months() {
        return months;
    }

    /** By unit. */
    Map<Long, PeopleCounts> people() {
        var people = new HashMap<Long, PeopleCounts>();
        for (var person : persons.values()) {
            var one = new PeopleCounts(1, person.unfinished() ? 0 : 1, person.overdue() ? 1 : 0);
            people.merge(person.unit(), one, PeopleCounts::plus);
        }
        return people;
    }

    /** The last day on which the unit's counts of overdue work hold; null when no day changes them. */
    @Nullable
    LocalDate goodUntil(long unit) {
        return goodUntil.get(unit);
    }

    /** In the ways of a dashboard. */
    public CompletionFigures figures() {
        var units = new HashMap<Long, StateCounts>();
        var modules = new HashMap<Long, StateCounts>();
        var groups = new EnumMap<RankGroup, StateCounts>(RankGroup.class);
        cells.forEach((cell, counts) -> {
            units.merge(cell.unit(), counts, StateCounts::plus);
            modules.merge(cell.module(), counts, StateCounts::plus);
            groups.merge(cell.group(), counts, StateCounts::plus);
        });
        var byMonth = new HashMap<YearMonth, Long>();
        months.forEach((key, done) -> {
            if (key.module() == ALL_MODULES) {
                byMonth.merge(key.month(), done, Long::sum);
            }
        });
        return new CompletionFigures(units, modules, groups, byMonth, people());
    }
}
