package id.netral.reminder;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.catalog.Catalog;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import id.netral.messaging.MutableClock;
import id.netral.people.Organisation;
import id.netral.security.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * An office with a division: Budi leads the division, Citra the office, Sari and Adi work in the division. The deadline is
 * Monday, 25 November 2030: far ahead, so that the application's own jobs leave it alone.
 */
@IntegrationTest
abstract class ReminderTestBase {

    static final LocalDate DUE = LocalDate.of(2030, 11, 25);

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Catalog catalog;

    @Autowired
    Organisation organisation;

    @Autowired
    ZoneId zone;

    final MutableClock clock = new MutableClock("2030-11-01T00:00:00Z");
    EmployeeId sari;
    EmployeeId adi;
    EmployeeId budi;
    EmployeeId citra;
    long module;
    long other;
    long assignment;

    @BeforeEach
    void people() {
        database.reset();
        sari = person("199001012015012001", "Sari Uji", "Bidang Uji", "sari@contoh.go.id");
        adi = person("199101012015011001", "Adi Uji", "Bidang Uji", "adi@contoh.go.id");
        budi = person("198702022014021002", "Budi Uji", "Bidang Uji", "budi@contoh.go.id");
        citra = person("197003031995032003", "Citra Uji", "Dinas Uji", "citra@contoh.go.id");
        leads("Dinas Uji", null, true, citra);
        leads("Bidang Uji", "Dinas Uji", false, budi);
        TestUsers.signIn(null, Role.ADMIN);
        module = catalog.current("aurat-politik").orElseThrow().module().value();
        other = catalog.current("menghadiri-acara-caleg").orElseThrow().module().value();
        jdbc.sql("INSERT INTO assignment (module_id, due_on, created_at) VALUES (?, ?, '2026-12-01 17:00:00')")
                .params(module, DUE)
                .update();
        assignment =
                jdbc.sql("SELECT MAX(id) FROM assignment").query(Long.class).single();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    EmployeeId person(String nip, String name, String unit, @Nullable String email) {
        var id = database.employee(nip, name, unit);
        jdbc.sql("UPDATE employee SET email = :email WHERE id = :id")
                .param("email", email)
                .param("id", id.value())
                .update();
        return id;
    }

    void leads(String unit, @Nullable String parent, boolean opd, EmployeeId head) {
        jdbc.sql("""
            UPDATE unit_version v JOIN unit u ON u.id = v.unit_id LEFT JOIN unit p ON p.name = :parent
            SET v.parent_id = p.id, v.opd = :opd, v.head_employee_id = :head WHERE u.name = :unit""")
                .param("parent", parent)
                .param("opd", opd)
                .param("head", head.value())
                .param("unit", unit)
                .update();
    }

    long duty(EmployeeId employee, long moduleId, @Nullable LocalDate dueOn) {
        jdbc.sql("""
            INSERT INTO duty (assignment_id, employee_id, module_id, asked_at, due_on)
            VALUES (:assignment, :employee, :module, '2026-10-01', :due)""")
                .param("assignment", assignment)
                .param("employee", employee.value())
                .param("module", moduleId)
                .param("due", dueOn)
                .update();
        return jdbc.sql("SELECT MAX(id) FROM duty").query(Long.class).single();
    }

    void complete(EmployeeId employee, long moduleId) {
        jdbc.sql("""
            INSERT INTO completion (employee_id, module_id, module_version_id, jp, completed_at, recorded_at)
            SELECT :employee, id, current_version_id, 1, :now, :now FROM learning_module WHERE id = :module""")
                .param("employee", employee.value())
                .param("module", moduleId)
                .param("now", Utc.of(clock.instant()))
                .update();
    }

    /** Seven in the morning of the day so many days after the deadline. */
    void morning(int daysAfter) {
        clock.set(DUE.plusDays(daysAfter).atTime(7, 0).atZone(zone).toInstant());
    }

    List<String> entries() {
        return jdbc.sql("""
            SELECT CONCAT(r.audience, ' ', r.days, ' ', e.name, ' → ', COALESCE(t.name, '-'), ' ', r.outcome)
            FROM reminder_entry r JOIN employee e ON e.id = r.employee_id
            LEFT JOIN employee t ON t.id = r.recipient_id ORDER BY r.id""").query(String.class).list();
    }

    record Letter(String to, String subject, String text) {}

    List<Letter> letters() {
        return jdbc.sql("SELECT recipient, subject, text_body FROM outgoing_mail ORDER BY id")
                .query((row, number) -> new Letter(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
