package id.netral.reporting;

import id.netral.TestClock;
import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.people.UnitId;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
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
                .params(module.value(), unit == null ? null : unit(unit).value(), dueOn, utc(TestClock.now()))
                .update();
        refreshDuties();
    }

    /** Gives everybody meant by an assignment the duty, as the product does when people or assignments change. */
    public void refreshDuties() {
        jdbc.sql("""
            INSERT INTO duty (assignment_id, employee_id, module_id, asked_at, due_on)
            SELECT a.id, e.id, a.module_id, ?, a.due_on FROM assignment a
            JOIN employee e ON e.active AND (a.unit_id IS NULL OR a.unit_id = e.unit_id OR a.unit_id =
                (SELECT u.parent_id FROM unit u WHERE u.id = e.unit_id))
            WHERE a.ended_at IS NULL AND NOT EXISTS (
                SELECT 1 FROM duty d WHERE d.assignment_id = a.id AND d.employee_id = e.id
                    AND d.released_at IS NULL)""").param(utc(TestClock.now())).update();
    }

    public void endAssignments() {
        var now = utc(TestClock.now());
        jdbc.sql("UPDATE assignment SET ended_at = ?").param(now).update();
        jdbc.sql("UPDATE duty SET released_at = ?, released_reason = 'ENDED' WHERE released_at IS NULL")
                .param(now)
                .update();
    }

    /** Makes the person's open duties count completions from a day on only. */
    public void askAnew(EmployeeId employee, LocalDate from) {
        jdbc.sql(
                        "UPDATE duty SET counts_from = ? - INTERVAL 7 HOUR, cycle = cycle + 1 WHERE employee_id = ? AND released_at IS NULL")
                .params(from, employee.value())
                .update();
    }

    /** Puts the unit below another, from today on. */
    public void moveUnit(String unit, String parent) {
        jdbc.sql("UPDATE unit SET parent_id = ? WHERE id = ?")
                .params(unit(parent).value(), unit(unit).value())
                .update();
        noteUnit(unit);
    }

    public void renameUnit(String unit, String name) {
        jdbc.sql("UPDATE unit SET name = ? WHERE name = ?").params(name, unit).update();
        noteUnit(name);
    }

    public void head(String unit, EmployeeId employee) {
        jdbc.sql("UPDATE unit SET head_employee_id = ? WHERE name = ?")
                .params(employee.value(), unit)
                .update();
        noteUnit(unit);
    }

    /** Ends a unit that has been merged into another. */
    public void mergeUnit(String unit, String into) {
        jdbc.sql("UPDATE unit SET ended_on = ?, merged_into_id = ? WHERE name = ?")
                .params(TestClock.today(), unit(into).value(), unit)
                .update();
        noteUnit(unit);
    }

    private void noteUnit(String unit) {
        jdbc.sql("""
            INSERT INTO unit_version (unit_id, effective_on, recorded_at, name, parent_id, opd,
                head_employee_id, ended, merged_into_id)
            SELECT id, ?, ?, name, parent_id, opd, head_employee_id, ended_on IS NOT NULL, merged_into_id
            FROM unit WHERE name = ?""").params(TestClock.today(), utc(TestClock.now()), unit).update();
    }

    public void transfer(EmployeeId employee, String unit) {
        jdbc.sql("UPDATE employee SET unit_id = ? WHERE id = ?")
                .params(unit(unit).value(), employee.value())
                .update();
        noteEmployee(employee);
    }

    public void rename(EmployeeId employee, String name) {
        jdbc.sql("UPDATE employee SET name = ?, rank_code = 'IV/b' WHERE id = ?")
                .params(name, employee.value())
                .update();
        noteEmployee(employee);
    }

    private void noteEmployee(EmployeeId employee) {
        jdbc.sql("""
            INSERT INTO employee_version (employee_id, effective_on, recorded_at, nip, name, kind, rank_code,
                position, unit_id, active)
            SELECT id, ?, ?, nip, name, kind, rank_code, position, unit_id, active
            FROM employee WHERE id = ?""")
                .params(TestClock.today(), utc(TestClock.now()), employee.value())
                .update();
    }

    /** Withdraws a row of the ledger: nothing was completed after all. */
    public void voidRow(long id) {
        jdbc.sql("""
            INSERT INTO completion (employee_id, module_id, module_version_id, jp, completed_at, recorded_at,
                supersedes_id, void)
            SELECT employee_id, module_id, module_version_id, jp, completed_at, ?, id, TRUE
            FROM completion WHERE id = ?""").params(utc(TestClock.now()), id).update();
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
                .params(employee.value(), score, utc(at), utc(TestClock.now()), supersedes, module.value())
                .update();
        return jdbc.sql("SELECT MAX(id) FROM completion").query(Long.class).single();
    }

    public void leave(EmployeeId employee) {
        jdbc.sql("UPDATE employee SET active = FALSE WHERE id = ?")
                .param(employee.value())
                .update();
        noteEmployee(employee);
    }

    /** An account of the employee (null: of somebody who is none) with these roles, whatever it had before. */
    public SignedInUser account(@Nullable EmployeeId employee, Role... roles) {
        var person = employee == null ? null : employee.value();
        jdbc.sql("""
            INSERT IGNORE INTO account (employee_id, display_name, state, created_at)
            VALUES (?, 'Orang Uji', 'ACTIVE', ?)""").params(person, utc(TestClock.now())).update();
        var id = jdbc.sql("SELECT MAX(id) FROM account WHERE employee_id <=> ?")
                .param(person)
                .query(Long.class)
                .single();
        var granted = EnumSet.of(Role.PESERTA);
        granted.addAll(List.of(roles));
        jdbc.sql("DELETE FROM account_role WHERE account_id = ?").param(id).update();
        granted.forEach(role -> jdbc.sql("INSERT INTO account_role (account_id, role) VALUES (?, ?)")
                .params(id, role.name())
                .update());
        return new SignedInUser(id, person, "Orang Uji", granted);
    }

    /** Removes corrections newest first: the database refuses to remove a row that another one supersedes. */
    public void forgetCorrections() {
        jdbc.sql("DELETE FROM completion ORDER BY id DESC").update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
