package id.netral.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The report's SQL for one filter, scope and moment. It reads other modules' tables (employee, unit, learning_module,
 * module_version, assignment, enrolment, attempt, completion) and writes to none.
 *
 * <p>The joins are straight: from the units to their people to the modules, each step by an index, so that the plan does
 * not depend on statistics that a fresh database lacks.
 */
final class CompletionSql {

    static final String ROW_COLUMNS = """
            e.id, e.nip, e.name, e.rank_code, e.position, u.name,
            m.id, COALESCE(shown.title, m.slug) AS title, seen.number,
            CASE WHEN c.id IS NOT NULL THEN 'SELESAI' WHEN %1$s THEN 'SEDANG_BERJALAN' ELSE 'BELUM_MULAI' END,
            COALESCE(en.started_at, (SELECT MIN(a.started_at) %2$s)),
            c.completed_at, c.score, c.jp, asked.due_on""";

    static final String ORDER = " ORDER BY u.name, e.name, e.id, title, m.id";

    private static final String ATTEMPTS = """
            FROM attempt a JOIN module_version av ON av.id = a.module_version_id
            WHERE a.employee_id = e.id AND a.purpose = 'QUIZ' AND av.module_id = m.id""";
    // a scalar, not EXISTS: that would be materialised for all attempts, also for a page of one unit
    private static final String BEGUN =
            "(en.employee_id IS NOT NULL OR (SELECT a.id " + ATTEMPTS + " LIMIT 1) IS NOT NULL)";

    private static final String FROM = """
            FROM unit u
            JOIN employee e ON e.unit_id = u.id
            JOIN learning_module m
            LEFT JOIN module_version shown ON shown.id = m.current_version_id
            LEFT JOIN (
                SELECT w.id AS unit_id, r.module_id, MIN(r.due_on) AS due_on
                FROM unit w JOIN assignment r ON r.unit_id IS NULL OR r.unit_id = w.id
                WHERE r.ended_at IS NULL
                GROUP BY w.id, r.module_id
            ) asked ON asked.unit_id = u.id AND asked.module_id = m.id
            LEFT JOIN enrolment en ON en.employee_id = e.id AND en.module_id = m.id
            LEFT JOIN completion c ON c.id = (
                SELECT n.id FROM completion n
                WHERE n.employee_id = e.id AND n.module_id = m.id AND NOT n.void
                    AND NOT EXISTS (SELECT 1 FROM completion l WHERE l.supersedes_id = n.id)
                ORDER BY n.completed_at DESC, n.id DESC LIMIT 1)
            LEFT JOIN module_version seen ON seen.id = COALESCE(c.module_version_id, en.module_version_id)
            WHERE e.active AND (asked.module_id IS NOT NULL OR c.id IS NOT NULL OR %s)
            """.formatted(BEGUN);

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    CompletionSql(CompletionFilter filter, ReportScope scope, ZoneId zone) {
        limitTo(scope);
        if (filter.unit() != null) {
            and("u.id = :unit", "unit", filter.unit().value());
        }
        if (filter.module() != null) {
            and("m.id = :module", "module", filter.module().value());
        }
        if (filter.from() != null) {
            and("c.completed_at >= :from", "from", dawn(filter.from(), zone));
        }
        if (filter.to() != null) {
            and("c.completed_at < :to", "to", dawn(filter.to().plusDays(1), zone));
        }
        if (filter.state() != null) {
            where.append(" AND ").append(condition(filter.state()));
        }
        search(filter.search());
    }

    /** Rows in the report's order. */
    String rows() {
        return "SELECT STRAIGHT_JOIN " + ROW_COLUMNS.formatted(BEGUN, ATTEMPTS) + " " + FROM + where + ORDER;
    }

    /** Counts by unit, by the unit's name. */
    String counts() {
        return "SELECT STRAIGHT_JOIN u.id, u.name, COUNT(DISTINCT e.id), COUNT(c.id), "
                + "SUM(c.id IS NULL AND " + BEGUN + "), COUNT(*) "
                + FROM + where + " GROUP BY u.id, u.name ORDER BY u.name";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** Only these units, of those the filter and the scope leave. */
    CompletionSql within(List<Long> units) {
        and("u.id IN (:window)", "window", units);
        return this;
    }

    private void limitTo(ReportScope scope) {
        scope.viewer()
                .ifPresent(viewer -> and(
                        "u.id = (SELECT own.unit_id FROM employee own WHERE own.id = :viewer AND own.active)",
                        "viewer",
                        viewer.value()));
    }

    private void search(String text) {
        if (text.isEmpty()) {
            return;
        }
        var digits = text.replace(" ", "");
        if (digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            and("e.nip LIKE :search", "search", digits + "%");
        } else {
            and("e.name LIKE :search", "search", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
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

    /** As it stands in the columns; an Instant would be turned by the driver into the JVM's zone. */
    private static LocalDateTime dawn(LocalDate day, ZoneId zone) {
        return LocalDateTime.ofInstant(day.atStartOfDay(zone).toInstant(), ZoneOffset.UTC);
    }
}
