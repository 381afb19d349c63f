package id.netral.reporting;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    // rows the driver holds while a stream is read
    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;
    private final ReportAccess access;

    CompletionReport(JdbcClient jdbc, ReportAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Counts by unit and in all; one query. The overview's filter names the moment it speaks of. */
    public CompletionOverview overview(CompletionFilter filter) {
        var moment = access.moment(filter.asOf());
        var sql = sql(filter, access.units(filter.unit(), moment), moment);
        var units = jdbc.sql(sql.counts())
                .params(sql.parameters())
                .query((row, number) -> {
                    var done = row.getLong(4);
                    var running = row.getLong(5);
                    return new UnitRecap(
                            new UnitReference(new UnitId(row.getLong(1)), row.getString(2)),
                            new CompletionTotals(row.getLong(3), done, running, row.getLong(6) - done - running));
                })
                .list();
        return new CompletionOverview(filter.at(moment.at()), units);
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
        return jdbc.sql(sql.rows() + " LIMIT :limit OFFSET :first")
                .params(sql.parameters())
                .param("limit", limit)
                .param("first", window.offset())
                .query(mapper(moment))
                .list();
    }

    /** Gives every row to the consumer in the order of the pages; at most {@value #FETCH} rows are in memory. */
    public void stream(CompletionFilter filter, Consumer<CompletionRow> consumer) {
        var moment = access.moment(filter.asOf());
        var sql = sql(filter, access.units(filter.unit(), moment), moment);
        var mapper = mapper(moment);
        jdbc.sql(sql.rows()).withFetchSize(FETCH).params(sql.parameters()).query(row -> {
            consumer.accept(mapper.mapRow(row, 0));
        });
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
    String unitName(CompletionFilter filter) {
        var moment = access.moment(filter.asOf());
        var unit = filter.unit();
        var mine = access.all().ids();
        return unit == null || mine != null && !mine.contains(unit)
                ? ""
                : access.tree(moment).pathName(unit);
    }

    /** Modules to choose from, by title. */
    public List<ModuleReference> modules() {
        return jdbc.sql("""
                        SELECT m.id, m.slug, v.title
                        FROM learning_module m JOIN module_version v ON v.id = COALESCE(m.current_version_id,
                            (SELECT n.id FROM module_version n WHERE n.module_id = m.id ORDER BY n.number DESC LIMIT 1))
                        ORDER BY title, m.id""")
                .query((row, number) ->
                        new ModuleReference(new ModuleId(row.getLong(1)), row.getString(2), row.getString(3)))
                .list();
    }

    private static CompletionSql sql(CompletionFilter filter, ReportUnits units, ReportMoment moment) {
        return new CompletionSql(filter, units, moment);
    }

    private CompletionRowMapper mapper(ReportMoment moment) {
        return new CompletionRowMapper(moment, access.readsNips());
    }
}
