package id.netral.learning;

import id.netral.common.Utc;
import id.netral.people.PeopleChanged;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the duties in step with assignments and people: whom an assignment means gets a duty, whom it means no longer is
 * released. Nothing is ever deleted, and what was completed stays. Runs in the transaction of whatever changed.
 */
@Component
class DutyRoll {

    // an assignment to a unit means the people of the units below, too
    private static final String MEANT = """
            WITH RECURSIVE below (top_id, id) AS (
                SELECT id, id FROM unit
                UNION SELECT b.top_id, u.id FROM below b JOIN unit u ON u.parent_id = b.id
            )
            SELECT a.id AS assignment_id, a.module_id, a.mandatory, a.due_on, e.id AS employee_id
            FROM assignment a
            JOIN employee e ON e.active
                AND (a.unit_id IS NULL OR EXISTS (SELECT 1 FROM below b WHERE b.top_id = a.unit_id AND b.id = e.unit_id))
            WHERE a.ended_at IS NULL""";

    private final JdbcClient jdbc;
    private final Clock clock;

    DutyRoll(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void peopleChanged(PeopleChanged event) {
        refresh();
    }

    /** Brings all duties up to date. */
    void refresh() {
        var now = Utc.of(clock.instant());
        jdbc.sql("""
                        UPDATE duty d JOIN assignment a ON a.id = d.assignment_id
                        SET d.released_at = :now, d.released_reason = IF(a.ended_at IS NULL, 'LEFT', 'ENDED')
                        WHERE d.released_at IS NULL AND (a.ended_at IS NOT NULL OR NOT EXISTS (
                            SELECT 1 FROM (%s) m WHERE m.assignment_id = d.assignment_id AND m.employee_id = d.employee_id))""".formatted(MEANT)).param("now", now).update();
        jdbc.sql("""
                        INSERT INTO duty (assignment_id, employee_id, module_id, mandatory, asked_at, due_on)
                        SELECT m.assignment_id, m.employee_id, m.module_id, m.mandatory, :now, m.due_on FROM (%s) m
                        WHERE NOT EXISTS (
                            SELECT 1 FROM duty d
                            WHERE d.assignment_id = m.assignment_id AND d.employee_id = m.employee_id
                                AND d.module_id = m.module_id AND d.open_key = 1)""".formatted(MEANT)).param("now", now).update();
    }
}
