package id.netral.people.history;

import id.netral.people.Stamp;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the units and employees whose planned day has come while their rows still say what was before. Plain SQL: the
 * comparison is generated from the columns, by bytes.
 */
@Component
class DuePlans {

    // only what was recorded before its day can come due; the rest was mirrored when it was recorded
    private static final String PLANNED = """
            SELECT %3$s FROM %4$s
            WHERE effective_on <= :day AND effective_on > DATE(recorded_at + INTERVAL :offset SECOND)""";
    private static final String DUE = """
            SELECT m.id FROM %1$s m
            LEFT JOIN (
                SELECT * FROM (
                    SELECT v.*, %2$s AS mirrored, ROW_NUMBER() OVER (PARTITION BY %3$s ORDER BY effective_on DESC, id DESC) AS latest
                    FROM %4$s v WHERE effective_on <= :day AND %3$s IN (<planned>)
                ) known WHERE latest = 1
            ) s ON s.%3$s = m.id
            WHERE m.id IN (<planned>) AND NOT (%5$s)""".replace("<planned>", PLANNED);

    private final JdbcClient jdbc;

    DuePlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units to mirror on the day; the offset is that of the agency's zone from UTC. */
    List<Long> units(Stamp stamp, int offsetSeconds) {
        var same = same("name", "code", "parent_id", "opd", "head_employee_id", "head_as", "merged_into_id")
                + " AND (m.ended_on IS NOT NULL) = s.mirrored";
        return due(DUE.formatted("unit", "ended", "unit_id", "unit_version", same), stamp, offsetSeconds);
    }

    /** Employees to mirror on the day; the offset is that of the agency's zone from UTC. */
    List<Long> employees(Stamp stamp, int offsetSeconds) {
        var same = same(
                "nip",
                "staff_number",
                "name",
                "kind",
                "rank_code",
                "position",
                "unit_id",
                "post_id",
                "base_unit_id",
                "base_position",
                "active",
                "hired_on");
        return due(DUE.formatted("employee", "active", "employee_id", "employee_version", same), stamp, offsetSeconds);
    }

    private List<Long> due(String sql, Stamp stamp, int offsetSeconds) {
        return jdbc.sql(sql)
                .param("day", stamp.today())
                .param("offset", offsetSeconds)
                .query(Long.class)
                .list();
    }

    // binary: a change of case or accent is a change
    private static String same(String... columns) {
        return Stream.of(columns)
                .map("BINARY m.%1$s <=> BINARY s.%1$s"::formatted)
                .collect(Collectors.joining(" AND "));
    }
}
