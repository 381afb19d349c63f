package id.netral.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives units, people and assignments that were written straight into their tables the history the product would keep. */
public final class SeededHistory {

    private SeededHistory() {}

    /** One version of each unit and employee, and a duty for each employee and each assignment to everybody. */
    public static void note(JdbcClient jdbc) {
        jdbc.sql("""
                        INSERT INTO unit_version (unit_id, effective_on, recorded_at, name, parent_id, opd)
                        SELECT id, '2020-01-01', created_at, name, parent_id, opd FROM unit""").update();
        jdbc.sql("""
                        INSERT INTO employee_version (employee_id, effective_on, recorded_at, nip, name, kind, rank_code,
                            position, unit_id, active)
                        SELECT id, '2020-01-01', created_at, nip, name, kind, rank_code, position, unit_id, active
                        FROM employee""").update();
        jdbc.sql("""
                        INSERT INTO duty (assignment_id, employee_id, module_id, asked_at, due_on)
                        SELECT a.id, e.id, a.module_id, a.created_at, a.due_on FROM employee e JOIN assignment a
                        WHERE a.unit_id IS NULL""").update();
    }
}
