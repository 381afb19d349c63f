package id.netral.reminder;

import id.netral.common.EmployeeId;
import id.netral.learning.duty.DutySql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who still has mandatory modules, and when they were reminded. */
interface WaitingPeopleRepository extends Repository<ReminderEntry, Long> {

    String WAITING = """
        FROM duty d JOIN employee e ON e.id = d.employee_id AND e.active JOIN unit u ON u.id = e.unit_id
        JOIN learning_module m ON m.id = d.module_id LEFT JOIN module_version v ON v.id = m.current_version_id
        WHERE d.mandatory AND NOT d.restricted AND d.due_on <= :#{#asked.latest()}
          AND (:#{#asked.all()} OR e.unit_id IN (:#{#asked.units()}))
          AND (NOT :#{#asked.withoutEmail()} OR e.email IS NULL OR e.email = '')
          AND (:#{#asked.employee()} IS NULL OR e.id = :#{#asked.employee()})
          AND\s""" + DutySql.WAITING;

    /**
     * Whom to look for.
     *
     * @param units at least one; says nothing with {@code all}
     * @param employee null for all of them
     * @param latest deadlines up to there
     */
    record Asked(
            boolean all,
            Collection<Long> units,
            boolean withoutEmail,
            @Nullable Long employee,
            LocalDate latest) {}

    /** A person as the database has it. */
    record Row(
            long id,
            String name,
            String unit,
            String modules,
            LocalDate dueOn,
            @Nullable String email,
            @Nullable LocalDate remindedOn) {

        WaitingPerson shown() {
            return new WaitingPerson(new EmployeeId(id), name, unit, modules, dueOn, email, remindedOn);
        }
    }

    /** One page, the most urgent first. */
    @Query(nativeQuery = true, value = """
        SELECT p.id, p.name, p.unit, p.modules, p.due_on, p.email,
            (SELECT MAX(r.day) FROM reminder_entry r WHERE r.employee_id = p.id AND r.audience = 'PERSON') AS reminded_on
        FROM (
            SELECT e.id, e.name, u.name AS unit, e.email, MIN(d.due_on) AS due_on,
                GROUP_CONCAT(DISTINCT COALESCE(v.title, m.slug) ORDER BY 1 SEPARATOR ', ') AS modules
            """ + WAITING + """
            GROUP BY e.id ORDER BY due_on, e.name, e.id LIMIT :limit OFFSET :offset) p
        ORDER BY p.due_on, p.name, p.id""")
    List<Row> page(Asked asked, int offset, int limit);

    @Query(nativeQuery = true, value = "SELECT COUNT(DISTINCT e.id) " + WAITING)
    int count(Asked asked);

    /** Their modules, each once, the most urgent first. */
    @Query(
            nativeQuery = true,
            value = "SELECT MIN(d.id) AS duty, COALESCE(v.title, m.slug) AS title, MIN(d.due_on) AS due_on " + WAITING
                    + "GROUP BY m.id ORDER BY due_on, title")
    List<ModuleLine> modules(Asked asked);

    @Query(nativeQuery = true, value = "SELECT name FROM employee WHERE id = :employee")
    String name(long employee);
}
