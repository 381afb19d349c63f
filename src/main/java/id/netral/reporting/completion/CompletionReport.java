package id.netral.reporting.completion;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleReference;
import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportAccess;
import id.netral.reporting.ReportMoment;
import id.netral.reporting.ReportUnits;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has finished what: a row for each active employee and module that a duty asks of the person, or that the person has
 * begun or finished. Officers and leaders get the rows of their units and those below only, whatever the filter asks for.
 * A report of an earlier moment has people, units, titles, duties and ledger as that moment knew them.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'PIMPINAN', 'ADMIN')")
public class CompletionReport {

    private final CompletionReader reader;
    private final Catalog catalog;
    private final ReportAccess access;

    CompletionReport(CompletionReader reader, Catalog catalog, ReportAccess access) {
        this.reader = reader;
        this.catalog = catalog;
        this.access = access;
    }

    /** Counts by unit and in all; one query. The overview's filter names the moment it speaks of. */
    public CompletionOverview overview(CompletionFilter filter) {
        var moment = access.moment(filter.asOf());
        var sql = sql(filter, access.units(filter.unit(), moment), moment);
        return new CompletionOverview(filter.at(moment.at()), reader.units(sql));
    }

    /**
     * Rows {@code offset} to {@code offset + limit} of the overview's filter by unit, name, employee, module. The counts
     * of the overview tell which units these rows belong to, so only those are read.
     */
    public List<CompletionRow> page(CompletionOverview overview, int offset, int limit) {
        var window = UnitWindow.of(overview.units(), offset, limit);
        if (window.units().isEmpty()) {
            return List.of();
        }
        var filter = overview.filter();
        var moment = access.moment(filter.asOf());
        var units = access.units(filter.unit(), moment)
                .within(window.units().stream().map(UnitId::new).toList());
        var sql = sql(filter, units, moment);
        return reader.page(sql, window.offset(), limit, mapper(moment));
    }

    /** Gives every row to the consumer in the order of the pages; few rows are in memory at a time. */
    public void stream(CompletionFilter filter, Consumer<CompletionRow> consumer) {
        var moment = access.moment(filter.asOf());
        var sql = sql(filter, access.units(filter.unit(), moment), moment);
        reader.stream(sql, mapper(moment), consumer);
    }

    /** Today's units the reader may choose from, by their path. */
    public List<UnitReference> units() {
        return access.choices();
    }

    /** Names of the topmost units the reader sees; empty for a reader who sees the whole agency. */
    public List<String> ownUnits() {
        return access.tops().stream().map(Unit::name).toList();
    }

    /** Whether the reader sees some units only. */
    public boolean ownUnitOnly() {
        return access.all().ids() != null;
    }

    /** The path of the filter's unit at the filter's moment; empty text for one that is unknown or not the reader's. */
    public String unitName(CompletionFilter filter) {
        var moment = access.moment(filter.asOf());
        var unit = filter.unit();
        var mine = access.all().ids();
        return unit == null || mine != null && !mine.contains(unit)
                ? ""
                : access.tree(moment).pathName(unit);
    }

    /** Modules to choose from, by title. */
    public List<ModuleReference> modules() {
        return catalog.everPublished();
    }

    private static CompletionSql sql(CompletionFilter filter, ReportUnits units, ReportMoment moment) {
        return new CompletionSql(filter, units, moment);
    }

    private CompletionRowMapper mapper(ReportMoment moment) {
        return new CompletionRowMapper(moment, access.readsNips());
    }
}
