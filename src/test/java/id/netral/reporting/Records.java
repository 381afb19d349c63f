package id.netral.reporting;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.people.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what other modules record, and names the modules loaded from the content packs. */
public final class Records {

    private final JdbcClient jdbc;

    public Records(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Published modules by title. */
    public List<ModuleId> modules() {
        return jdbc.sql("""
                        SELECT m.id FROM learning_module m JOIN module_version v ON v.id = m.current_version_id
                        ORDER BY v.title""")
                .query((row, number) -> new ModuleId(row.getLong(1)))
                .list();
    }

    public String title(ModuleId module) {
        return jdbc.sql("""
                        SELECT v.title FROM module_version v JOIN learning_module m ON m.current_version_id = v.id
                        WHERE m.id = ?""").param(module.value()).query(String.class).single();
    }

    public UnitId unit(String name) {
        return new UnitId(jdbc.sql("SELECT id FROM unit WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single());
    }

    public void assign(ModuleId module, @Nullable String unit, @Nullable LocalDate dueOn) {
        jdbc.sql("INSERT INTO assignment (module_id, unit_id, due_on, created_at) VALUES (?, ?, ?, ?)")
                .params(module.value(), unit == null ? null : unit(unit).value(), dueOn, utc(Instant.now()))
                .update();
    }

    public void endAssignments() {
        jdbc.sql("UPDATE assignment SET ended_at = ?").param(utc(Instant.now())).update();
    }

    public void begin(EmployeeId employee, ModuleId module, Instant at) {
        jdbc.sql("""
                        INSERT INTO enrolment (employee_id, module_id, module_version_id, started_at, last_seen_at)
                        SELECT ?, id, current_version_id, ?, ? FROM learning_module WHERE id = ?""").params(employee.value(), utc(at), utc(at), module.value()).update();
    }

    public void attempt(EmployeeId employee, ModuleId module, Instant at) {
        jdbc.sql("""
                        INSERT INTO attempt (employee_id, module_version_id, number, seed, state, started_at)
                        SELECT ?, current_version_id, 1, 1, 'OPEN', ? FROM learning_module WHERE id = ?""").params(employee.value(), utc(at), module.value()).update();
    }

    /** Adds a row to the ledger and gives its id. */
    public long complete(EmployeeId employee, ModuleId module, Instant at, String score, @Nullable Long supersedes) {
        jdbc.sql("""
                        INSERT INTO completion (employee_id, module_id, module_version_id, score, jp, completed_at,
                            recorded_at, supersedes_id)
                        SELECT ?, id, current_version_id, ?, 2.5, ?, ?, ? FROM learning_module WHERE id = ?""")
                .params(employee.value(), score, utc(at), utc(Instant.now()), supersedes, module.value())
                .update();
        return jdbc.sql("SELECT MAX(id) FROM completion").query(Long.class).single();
    }

    public void leave(EmployeeId employee) {
        jdbc.sql("UPDATE employee SET active = FALSE WHERE id = ?")
                .param(employee.value())
                .update();
    }

    /** Removes corrections newest first: the database refuses to remove a row that another one supersedes. */
    public void forgetCorrections() {
        jdbc.sql("DELETE FROM completion ORDER BY id DESC").update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
