package id.netral.reporting.figures;

import id.netral.reporting.ReportUnits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows of the dashboards' read model.
 *
 * <p>Plain SQL: the counts of a set of units are put in each other's place in bulk, and summed up under generated conditions.
 */
@Component
class CompletionSummary {

    private static final int BATCH = 2_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    CompletionSummary(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Puts the tally in the place of what these units had. */
    void replace(Collection<Long> units, StandingTally tally) {
        for (var table : List.of("completion_summary", "completion_month", "completion_summary_unit")) {
            jdbc.sql("DELETE FROM " + table + " WHERE unit_id IN (:units)")
                    .param("units", units)
                    .update();
        }
        insert(
                "INSERT INTO completion_summary VALUES (?, ?, ?, ?, ?, ?, ?)",
                tally.cells().entrySet().stream()
                        .map(entry -> cell(entry.getKey(), entry.getValue()))
                        .toList());
        insert(
                "INSERT INTO completion_month VALUES (?, ?, ?, ?)",
                tally.months().entrySet().stream()
                        .map(entry -> month(entry.getKey(), entry.getValue()))
                        .toList());
        insert(
                "INSERT INTO completion_summary_unit VALUES (?, ?, ?, ?, ?)",
                tally.people().entrySet().stream()
                        .map(entry -> unit(entry.getKey(), entry.getValue(), tally.goodUntil(entry.getKey())))
                        .toList());
    }

    /** The counts of these units' own people, of one module or of all. */
    CompletionFigures read(ReportUnits units, @Nullable Long module) {
        return new CompletionFigures(
                counts("unit_id", units, module, row -> row.getLong(1)),
                counts("module_id", units, module, row -> row.getLong(1)),
                new EnumMap<>(
                        withDefault(counts("rank_group", units, module, row -> RankGroup.valueOf(row.getString(1))))),
                months(units, module),
                people(units));
    }

    @FunctionalInterface
    private interface Key<K> {
        K read(ResultSet row) throws SQLException;
    }

    private <K> Map<K, StateCounts> counts(String column, ReportUnits units, @Nullable Long module, Key<K> key) {
        var counts = new HashMap<K, StateCounts>();
        statement(
                        "SELECT " + column
                                + ", SUM(done), SUM(running), SUM(not_started), SUM(overdue) FROM completion_summary",
                        module == null ? null : "module_id = :module",
                        units,
                        " GROUP BY " + column,
                        module)
                .query((ResultSet row) -> {
                    counts.put(
                            key.read(row),
                            new StateCounts(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
                });
        return counts;
    }

    private Map<YearMonth, Long> months(ReportUnits units, @Nullable Long module) {
        var months = new HashMap<YearMonth, Long>();
        statement(
                        "SELECT month, SUM(done) FROM completion_month",
                        "module_id = :module",
                        units,
                        " GROUP BY month",
                        Objects.requireNonNullElse(module, StandingTally.ALL_MODULES))
                .query((ResultSet row) -> {
                    months.put(YearMonth.parse(row.getString(1)), row.getLong(2));
                });
        return months;
    }

    private Map<Long, PeopleCounts> people(ReportUnits units) {
        var people = new HashMap<Long, PeopleCounts>();
        statement("SELECT unit_id, people, complete, overdue FROM completion_summary_unit", null, units, "", null)
                .query((ResultSet row) -> {
                    people.put(row.getLong(1), new PeopleCounts(row.getLong(2), row.getLong(3), row.getLong(4)));
                });
        return people;
    }

    private JdbcClient.StatementSpec statement(
            String select, @Nullable String condition, ReportUnits units, String end, @Nullable Long module) {
        var list = units.list();
        var where = condition == null ? " WHERE TRUE" : " WHERE " + condition;
        var statement = jdbc.sql(select + where + (list.isPresent() ? " AND unit_id IN (:units)" : "") + end);
        if (condition != null) {
            statement = statement.param("module", module);
        }
        return list.isPresent() ? statement.param("units", list.get()) : statement;
    }

    private static Map<RankGroup, StateCounts> withDefault(Map<RankGroup, StateCounts> groups) {
        var all = new EnumMap<RankGroup, StateCounts>(RankGroup.class);
        all.putAll(groups);
        return all;
    }

    private void insert(String sql, List<Object[]> rows) {
        for (var from = 0; from < rows.size(); from += BATCH) {
            template.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    private static Object[] cell(StandingTally.Cell cell, StateCounts counts) {
        return new Object[] {
            cell.unit(),
            cell.module(),
            cell.group().name(),
            counts.done(),
            counts.running(),
            counts.notStarted(),
            counts.overdue()
        };
    }

    private static Object[] month(StandingTally.Month month, long done) {
        return new Object[] {month.module(), month.unit(), month.month().toString(), done};
    }

    private static @Nullable Object[] unit(long unit, PeopleCounts people, @Nullable LocalDate goodUntil) {
        return new @Nullable Object[] {unit, people.people(), people.complete(), people.overdue(), goodUntil};
    }
}
