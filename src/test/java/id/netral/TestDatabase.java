package id.netral;

import id.netral.common.EmployeeId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties what people did and puts single people in; content (rules, modules, questions) stays as loaded at start. */
public class TestDatabase {

    private static final List<String> TABLES = List.of(
            "regraded_attempt",
            "regrade_revision",
            "regrade",
            "accommodation",
            "completion ORDER BY id DESC", // corrections before what they supersede
            "duty",
            "assignment",
            "lesson_read",
            "enrolment",
            "attempt_item",
            "attempt",
            "report_template ORDER BY id DESC",
            "persistent_logins",
            "account_role",
            "account",
            "roster_import",
            "employee_version",
            "employee",
            "unit_officer",
            "unit_version",
            "unit",
            "audit_entry");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TestDatabase(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Removes all people and everything they did, and takes modules made by tests out of the lists. */
    public void reset() {
        transaction.executeWithoutResult(status -> {
            TABLES.forEach(table -> jdbc.sql("DELETE FROM " + table).update());
            jdbc.sql("UPDATE learning_module SET current_version_id = NULL WHERE slug LIKE 'uji-%'")
                    .update();
        });
    }

    /** Adds an employee of the unit (made when new), without an account. */
    public EmployeeId employee(String nip, String name, String unit) {
        var now = Instant.now();
        if (jdbc.sql("INSERT IGNORE INTO unit (name, created_at) VALUES (?, ?)")
                        .params(unit, now)
                        .update()
                > 0) {
            jdbc.sql("""
                            INSERT INTO unit_version (unit_id, effective_on, recorded_at, name, parent_id, opd)
                            SELECT id, '2020-01-01', created_at, name, parent_id, opd FROM unit WHERE name = ?""").param(unit).update();
        }
        jdbc.sql("""
                        INSERT INTO employee (nip, name, rank_code, position, unit_id, created_at, changed_at)
                        SELECT ?, ?, 'III/a', 'Analis Contoh', id, ?, ? FROM unit WHERE name = ?""").params(nip, name, now, now, unit).update();
        jdbc.sql("""
                        INSERT INTO employee_version (employee_id, effective_on, recorded_at, nip, name, kind, rank_code,
                            position, unit_id, active)
                        SELECT id, '2020-01-01', created_at, nip, name, kind, rank_code, position, unit_id, active
                        FROM employee WHERE nip = ?""").param(nip).update();
        return find(nip);
    }

    /** The employee with the number. */
    public EmployeeId find(String nip) {
        return new EmployeeId(jdbc.sql("SELECT id FROM employee WHERE nip = ?")
                .param(nip)
                .query(Long.class)
                .single());
    }
}
