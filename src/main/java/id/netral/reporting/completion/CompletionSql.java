package id.netral.reporting.completion;

import id.netral.common.LikePattern;
import id.netral.learning.duty.CountsFrom;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.CompletionState;
import id.netral.reporting.ReportMoment;
import id.netral.reporting.ReportUnits;
import id.netral.reporting.StandingSql;
import java.util.HashMap;
import java.util.Map;

/**
 * The report's SQL for one filter, the units it may read and a moment. It reads other modules' tables (employee_version,
 * unit_version, learning_module, module_version, duty, enrolment, enrolment_before, attempt, completion) and writes to none. What was recorded
 * after the moment is not seen, so that the same question about the same moment has one answer for ever.
 *
 * <p>The joins are straight: from the units to their people to the modules, each step by an index, so that the plan does
 * not depend on statistics that a fresh database lacks.
 */
final class CompletionSql {

    static final String ROW_COLUMNS = """
            e.id, e.nip, e.name, e.rank_code, e.position, u.name,
            m.id, m.title, seen.number,
            %1$s,
            COALESCE(en.started_at, eb.started_at, (SELECT MIN(a.started_at) %2$s)),
            c.completed_at, c.score, c.jp, d.due_on""";

    private static final String STATE =
            "CASE WHEN c.id IS NOT NULL THEN 'SELESAI' WHEN %s THEN 'SEDANG_BERJALAN' ELSE 'BELUM_MULAI' END";

    static final String ORDER = " ORDER BY u.name, u.id, e.name, e.id, m.title, m.id";

    private static final String ATTEMPTS = """
            FROM attempt a JOIN module_version av ON av.id = a.module_version_id
            WHERE a.employee_id = e.id AND a.purpose = 'QUIZ' AND av.module_id = m.id AND a.started_at <= :at AND\s""" + CountsFrom.SQL + "a.started_at";
    // a scalar, not EXISTS: that would be materialised for all attempts, also for a page of one unit
    private static final String BEGUN = "(COALESCE(en.employee_id, eb.employee_id) IS NOT NULL OR (SELECT a.id "
            + ATTEMPTS + " LIMIT 1) IS NOT NULL)";

    // of several duties the latest begin and the earliest last day hold
    private static final String FROM = """
            FROM %1$s u
            JOIN %2$s e ON e.unit_id = u.id
            JOIN %3$s m
            LEFT JOIN (
                SELECT o.employee_id, o.module_id, MAX(o.counts_from) AS counts_from,
                    MIN(IF(o.mandatory, o.due_on, NULL)) AS due_on
                FROM duty o WHERE %10$s%7$s
                GROUP BY o.employee_id, o.module_id
            ) d ON d.employee_id = e.id AND d.module_id = m.id
            LEFT JOIN enrolment en ON en.employee_id = e.id AND en.module_id = m.id AND en.started_at <= :at
                AND %4$s
            LEFT JOIN enrolment_before eb ON eb.employee_id = e.id AND eb.module_id = m.id AND eb.started_at <= :at
                AND eb.renewed_at > :at AND %9$s
            LEFT JOIN (
                SELECT n.employee_id, n.module_id,
                    CAST(SUBSTR(MAX(CONCAT(n.completed_at, LPAD(n.id, 19, '0'))), -19) AS UNSIGNED) AS id
                FROM completion n %11$s
                WHERE %12$s%8$s
                GROUP BY n.employee_id, n.module_id
            ) newest ON newest.employee_id = e.id AND newest.module_id = m.id
            LEFT JOIN completion c ON c.id = newest.id AND %5$s
            LEFT JOIN module_version seen ON seen.id = COALESCE(c.module_version_id, en.module_version_id,
                eb.module_version_id)
            WHERE (d.employee_id IS NOT NULL OR c.id IS NOT NULL OR %6$s)
            """;

    private final String from;
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    CompletionSql(CompletionFilter filter, ReportUnits units, ReportMoment moment) {
        from = FROM.formatted(
                StandingSql.UNITS,
                StandingSql.people(units),
                StandingSql.MODULES,
                CountsFrom.SQL + "en.started_at",
                CountsFrom.SQL + "c.completed_at",
                BEGUN,
                StandingSql.everThere(units, "o"),
                StandingSql.everThere(units, "n"),
                CountsFrom.SQL + "eb.started_at",
                StandingSql.ASKED,
                StandingSql.SUPERSEDED,
                StandingSql.COUNTING);
        StandingSql.parameters(moment, units, parameters);
        if (filter.module() != null) {
            and("m.id = :module", "module", filter.module().value());
        }
        if (filter.from() != null) {
            and("c.completed_at >= :from", "from", moment.dawn(filter.from()));
        }
        if (filter.to() != null) {
            and("c.completed_at < :to", "to", moment.dawn(filter.to().plusDays(1)));
        }
        if (filter.state() != null) {
            where.append(" AND ").append(condition(filter.state()));
        }
        search(filter.search());
    }

    /** Rows in the report's order. */
    String rows() {
        return "SELECT STRAIGHT_JOIN " + ROW_COLUMNS.formatted(STATE.formatted(BEGUN), ATTEMPTS) + " " + from + where
                + ORDER;
    }

    /** Counts by unit, by the unit's name. */
    String counts() {
        return "SELECT STRAIGHT_JOIN u.id, u.name, COUNT(DISTINCT e.id), COUNT(c.id), "
                + "SUM(c.id IS NULL AND " + BEGUN + "), COUNT(*) "
                + from + where + " GROUP BY u.id, u.name ORDER BY u.name, u.id";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void search(String text) {
        if (text.isEmpty()) {
            return;
        }
        var digits = text.replace(" ", "");
        if (digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            and("e.nip LIKE :search", "search", digits + "%");
        } else {
            and("e.name LIKE :search", "search", LikePattern.containing(text));
        }
    }

    private void and(String condition, String name, Object value) {
        where.append(" AND ").append(condition);
        parameters.put(name, value);
    }

    private static String condition(CompletionState state) {
        return switch (state) {
            case SELESAI -> "c.id IS NOT NULL";
            case SEDANG_BERJALAN -> "c.id IS NULL AND " + BEGUN;
            case BELUM_MULAI -> "c.id IS NULL AND NOT " + BEGUN;
        };
    }
}
