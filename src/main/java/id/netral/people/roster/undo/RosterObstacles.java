package id.netral.people.roster.undo;

import id.netral.people.roster.undo.RosterUndoPreview.Obstacle;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what keeps an import from being taken back: people and units that are not as it left them. Plain SQL: two set-based
 * comparisons of all that an import wrote with today.
 */
@Component
class RosterObstacles {

    private static final int MOST = 100;

    // in the order in which a person is told about
    private static final String PEOPLE = """
            SELECT name, nip, why FROM (
                SELECT e.name, COALESCE(e.nip, '') AS nip, CASE
                    WHEN e.version <> r.version_after OR EXISTS (
                        SELECT 1 FROM employee_version v WHERE v.employee_id = e.id AND v.id > (
                            SELECT MAX(own.id) FROM employee_version own
                            WHERE own.employee_id = e.id AND own.import_id = r.import_id)) THEN 'changed'
                    WHEN r.kind = 'ADDED' AND a.state = 'ACTIVE' THEN 'activated'
                    WHEN EXISTS (SELECT 1 FROM employee o WHERE o.nip = r.before_nip AND o.id <> e.id) THEN 'nip'
                    WHEN EXISTS (
                        SELECT 1 FROM account o LEFT JOIN roster_import_row same
                            ON same.import_id = r.import_id AND same.employee_id = o.employee_id
                        WHERE o.email = r.before_email AND o.employee_id <> e.id AND same.employee_id IS NULL) THEN 'email'
                    WHEN u.ended_on IS NOT NULL THEN 'unit'
                END AS why
                FROM roster_import_row r
                JOIN employee e ON e.id = r.employee_id
                LEFT JOIN account a ON a.employee_id = e.id
                LEFT JOIN unit u ON u.id = r.before_unit_id
                WHERE r.import_id = :import
            ) found WHERE why IS NOT NULL ORDER BY name LIMIT :most""";

    private static final String UNITS = """
            SELECT u.name, '' AS nip, 'unit-used' AS why FROM roster_import_unit i JOIN unit u ON u.id = i.unit_id
            WHERE i.import_id = :import AND (
                u.ended_on IS NOT NULL
                OR EXISTS (
                    SELECT 1 FROM employee e LEFT JOIN roster_import_row r
                        ON r.import_id = i.import_id AND r.employee_id = e.id
                    WHERE e.unit_id = u.id AND e.active AND r.employee_id IS NULL)
                OR EXISTS (
                    SELECT 1 FROM unit c LEFT JOIN roster_import_unit own
                        ON own.import_id = i.import_id AND own.unit_id = c.id
                    WHERE c.parent_id = u.id AND c.ended_on IS NULL AND own.unit_id IS NULL))
            ORDER BY u.name LIMIT :most""";

    private final JdbcClient jdbc;

    RosterObstacles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People first; at most a hundred of each sort. */
    List<Obstacle> of(long importId) {
        return Stream.of(PEOPLE, UNITS)
                .flatMap(sql -> jdbc
                        .sql(sql)
                        .param("import", importId)
                        .param("most", MOST)
                        .query((row, number) ->
                                new Obstacle(row.getString(1), row.getString(2), "roster.undo.why." + row.getString(3)))
                        .list()
                        .stream())
                .toList();
    }
}
