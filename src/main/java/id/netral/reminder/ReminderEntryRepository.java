package id.netral.reminder;

import id.netral.learning.duty.DutySql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * How entries come into being: all of a step by one statement, so that no list of people is ever held. The unique key makes
 * doubling impossible.
 */
interface ReminderEntryRepository extends Repository<ReminderEntry, Long> {

    String PEOPLE = " FROM duty d JOIN employee e ON e.id = d.employee_id AND e.active ";

    String REACHED = """
        WHERE d.mandatory AND (NOT d.restricted OR :#{#step.audience()} = 'PERSON') AND d.asked_at < :#{#step.dawn()}
          AND d.due_on <= :#{#step.latest()}
          AND (:#{#step.earliest()} IS NULL OR d.due_on > :#{#step.earliest()})
          AND NOT EXISTS (
            SELECT 1 FROM reminder_entry r
            WHERE r.duty_id = d.id AND r.due_on = d.due_on AND r.audience = :#{#step.audience()}
              AND r.days >= :#{#step.days()})
          AND (:#{#step.nearer()} IS NULL OR EXISTS (
            SELECT 1 FROM reminder_entry r
            WHERE r.duty_id = d.id AND r.due_on = d.due_on AND r.audience = :#{#step.nearer()}
              AND r.days >= :#{#step.nearerDays()} AND r.day <= :#{#step.nearerUntil()} AND r.outcome <> 'SETTLED'))
          AND\s""" + DutySql.WAITING;

    String ADD = """
        INSERT INTO reminder_entry (duty_id, due_on, audience, days, day, employee_id, recipient_id, outcome, recorded_at)
        SELECT id, due_on, :#{#step.audience()}, :#{#step.days()}, :day, employee_id, told,
            IF(told IS NULL, 'NO_RECIPIENT', 'PENDING'), :now
        FROM (""";

    /** Of those who reach a step, the people and their duties. */
    record Reach(long people, long duties) {}

    /** For a step that tells the people themselves; gives the number of entries. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = ADD + "SELECT d.id, d.due_on, d.employee_id, d.employee_id AS told" + PEOPLE + REACHED
                    + ") reached")
    int record(StepReach step, LocalDate day, Instant now);

    /**
     * For a step that tells others; gives the number of entries.
     *
     * @param recipients whom to tell, as a JSON array with {@code unit}, {@code first} and {@code second}, who is told of
     *     {@code first}
     */
    @Modifying
    @Query(nativeQuery = true, value = ADD + """
        SELECT d.id, d.due_on, d.employee_id, IF(d.employee_id = t.first_id, t.second_id, t.first_id) AS told
        """ + PEOPLE + """
        LEFT JOIN JSON_TABLE(:recipients, '$[*]' COLUMNS (
            unit_id BIGINT PATH '$.unit', first_id BIGINT PATH '$.first', second_id BIGINT PATH '$.second')) t
            ON t.unit_id = e.unit_id
        """ + REACHED + ") reached")
    int record(StepReach step, String recipients, LocalDate day, Instant now);

    /** How many would be recorded. */
    @Query(
            nativeQuery = true,
            value = "SELECT COUNT(DISTINCT d.employee_id) AS people, COUNT(*) AS duties" + PEOPLE + REACHED)
    Reach count(StepReach step);

    /** Those of the employees who have not left. */
    @Query(nativeQuery = true, value = "SELECT id FROM employee WHERE active AND id IN (:employees)")
    Set<Long> active(Collection<Long> employees);
}
