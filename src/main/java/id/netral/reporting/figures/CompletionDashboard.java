package id.netral.reporting.figures;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.common.EmployeeId;
import id.netral.people.UnitId;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportAccess;
import id.netral.reporting.ReportMoment;
import id.netral.reporting.ReportUnits;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Completion from above, for HR, officers and leaders; each sees the own units and those below only. Figures of now come
 * from a read model that is brought up to date before it is read; figures of an earlier moment are counted from the records,
 * which takes seconds for a large agency.
 */
@Service
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'PIMPINAN', 'ADMIN')")
public class CompletionDashboard {

    private final ReportAccess access;
    private final SummaryFold fold;
    private final CompletionSummary summary;
    private final Standings standings;
    private final Catalog catalog;

    CompletionDashboard(
            ReportAccess access, SummaryFold fold, CompletionSummary summary, Standings standings, Catalog catalog) {
        this.access = access;
        this.fold = fold;
        this.summary = summary;
        this.standings = standings;
        this.catalog = catalog;
    }

    /** The dashboard; without a row for a unit that is unknown or not the reader's. */
    public Dashboard view(DashboardFilter filter) {
        var moment = access.moment(filter.asOf());
        var tree = access.tree(moment);
        var mine = access.all();
        var level = new DashboardLevel(tree, mine.ids(), filter.unit());
        var units = filter.unit() == null ? mine : mine.within(tree.below(filter.unit()));
        var figures = filter.asOf() == null ? current(units, filter.module()) : earlier(filter, units, moment);
        return level.dashboard(figures, titles(moment), moment);
    }

    /** The people of the unit itself, most overdue first; nobody for a unit that is not the reader's. */
    public List<DashboardPerson> people(DashboardFilter filter) {
        var unit = filter.unit();
        if (unit == null) {
            return List.of();
        }
        var moment = access.moment(filter.asOf());
        var people = new HashMap<Long, DashboardPerson>();
        standings.stream(
                only(filter.module()),
                access.all().within(List.of(unit)),
                moment,
                row -> people.merge(
                        row.employee(),
                        new DashboardPerson(
                                new EmployeeId(row.employee()),
                                row.name(),
                                StateCounts.of(row.state(), row.overdue(moment.day()))),
                        (a, b) -> new DashboardPerson(
                                a.employee(), a.name(), a.counts().plus(b.counts()))));
        return people.values().stream()
                .sorted(Comparator.<DashboardPerson>comparingLong(
                                person -> -person.counts().overdue())
                        .thenComparing(DashboardPerson::name)
                        .thenComparing(person -> person.employee().value()))
                .toList();
    }

    /** Modules to choose from, by title. */
    public List<ModuleReference> modules() {
        return catalog.everPublished();
    }

    private CompletionFigures current(ReportUnits units, @Nullable ModuleId module) {
        if (!fold.isCurrent()) {
            fold.fold();
        }
        return summary.read(units, module == null ? null : module.value());
    }

    /** Counted from the records; also what the read model is tested against. */
    CompletionFigures earlier(DashboardFilter filter, ReportUnits units, ReportMoment moment) {
        var tally = new StandingTally(moment.day());
        standings.stream(only(filter.module()), units, moment, tally);
        return tally.figures();
    }

    private static CompletionFilter only(@Nullable ModuleId module) {
        return new CompletionFilter(null, module, null, null, null, "");
    }

    private Map<Long, String> titles(ReportMoment moment) {
        var titles = new HashMap<Long, String>();
        catalog.titledAt(moment.at()).forEach(module -> titles.put(module.id().value(), module.title()));
        return titles;
    }

    /** Whether the unit is one of those the reader may see. */
    public boolean sees(UnitId unit) {
        var mine = access.all().ids();
        return mine == null || mine.contains(unit);
    }
}
