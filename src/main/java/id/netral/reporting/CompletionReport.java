package id.netral.reporting;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import id.netral.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has finished what: a row for each active employee and module that is asked of the person by a running assignment,
 * or that the person has begun or finished. An officer of one unit ({@code SDM_OPD}) gets that unit's rows only,
 * whatever the filter asks for.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'ADMIN')")
public class CompletionReport {

    // rows the driver holds while a stream is read
    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    CompletionReport(JdbcClient jdbc, CurrentUser currentUser, Clock clock, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Counts by unit and in all; one query. */
    public CompletionOverview overview(CompletionFilter filter) {
        var sql = sql(filter);
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
        return new CompletionOverview(filter, units);
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
        var sql = sql(overview.filter()).within(window.units());
        return jdbc.sql(sql.rows() + " LIMIT :limit OFFSET :offset")
                .params(sql.parameters())
                .param("limit", limit)
                .param("offset", window.offset())
                .query(mapper())
                .list();
    }

    /** Gives every row to the consumer in the order of the pages; at most {@value #FETCH} rows are in memory. */
    public void stream(CompletionFilter filter, Consumer<CompletionRow> consumer) {
        var sql = sql(filter);
        var mapper = mapper();
        jdbc.sql(sql.rows()).withFetchSize(FETCH).params(sql.parameters()).query(row -> {
            consumer.accept(mapper.mapRow(row, 0));
        });
    }

    /** Units the reader may choose from, by name. */
    public List<UnitReference> units() {
        var viewer = scope().viewer();
        return jdbc.sql("""
                        SELECT id, name FROM unit
                        WHERE :all OR id = (SELECT unit_id FROM employee WHERE id = :viewer AND active)
                        ORDER BY name""")
                .param("all", viewer.isEmpty())
                .param("viewer", viewer.map(id -> id.value()).orElse(0L))
                .query((row, number) -> new UnitReference(new UnitId(row.getLong(1)), row.getString(2)))
                .list();
    }

    /** Whether the reader sees one unit only. */
    public boolean ownUnitOnly() {
        return scope().viewer().isPresent();
    }

    /** Modules to choose from, by title. */
    public List<ModuleReference> modules() {
        return jdbc.sql("""
                        SELECT m.id, m.slug, COALESCE(v.title, m.slug) AS title
                        FROM learning_module m LEFT JOIN module_version v ON v.id = m.current_version_id
                        ORDER BY title, m.id""")
                .query((row, number) ->
                        new ModuleReference(new ModuleId(row.getLong(1)), row.getString(2), row.getString(3)))
                .list();
    }

    private CompletionSql sql(CompletionFilter filter) {
        return new CompletionSql(filter, scope(), zone);
    }

    private CompletionRowMapper mapper() {
        return new CompletionRowMapper(zone, LocalDate.ofInstant(clock.instant(), zone));
    }

    private ReportScope scope() {
        return ReportScope.of(currentUser.require());
    }
}
