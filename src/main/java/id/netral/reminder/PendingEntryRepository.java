package id.netral.reminder;

import id.netral.learning.duty.DutySql;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Entries that have not been told yet, recipient by recipient; all of a recipient's change together. */
interface PendingEntryRepository extends Repository<ReminderEntry, Long> {

    String OF = """
        FROM reminder_entry r JOIN duty d ON d.id = r.duty_id JOIN employee e ON e.id = r.employee_id
        JOIN unit u ON u.id = e.unit_id JOIN learning_module m ON m.id = d.module_id
        LEFT JOIN module_version v ON v.id = m.current_version_id
        WHERE r.recipient_id = :recipient AND r.outcome = 'PENDING' AND r.audience =\s""";

    /** Whom a mail is for. */
    record NameAndEmail(String name, @Nullable String email) {}

    /** A unit, how many of its people have something not done yet, and the first of their names. */
    record UnitRow(String unit, long people, String names) {}

    /** Those who have not had their mail of the day, by id. */
    @Query("""
        select distinct r.recipientId from ReminderEntry r
        where r.outcome = PENDING and r.recipientId > :after and not exists (
            select 1 from ReminderEntry told where told.recipientId = r.recipientId and told.mailedOn >= :day)
        order by r.recipientId limit :limit""")
    List<Long> recipients(long after, LocalDate day, int limit);

    /** Holds a recipient's entries until the end of the transaction. */
    @Query(
            nativeQuery = true,
            value = "SELECT id FROM reminder_entry WHERE recipient_id = :recipient AND outcome = 'PENDING' FOR UPDATE")
    List<Long> lock(long recipient);

    /** Settles those whose duty is done, has moved, or is that of somebody who has left. */
    @Modifying
    @Query(nativeQuery = true, value = """
        UPDATE reminder_entry r JOIN duty d ON d.id = r.duty_id JOIN employee e ON e.id = r.employee_id
        SET r.outcome = 'SETTLED'
        WHERE r.recipient_id = :recipient AND r.outcome = 'PENDING'
          AND (NOT e.active OR NOT r.due_on <=> d.due_on OR NOT (""" + DutySql.WAITING + "))")
    void settleDone(long recipient);

    /** Empty when he or she has left. */
    @Query(nativeQuery = true, value = "SELECT name, email FROM employee WHERE id = :recipient AND active")
    Optional<NameAndEmail> recipient(long recipient);

    @Query(nativeQuery = true, value = "SELECT COUNT(DISTINCT r.employee_id) " + OF + ":audience")
    int people(long recipient, String audience);

    @Query(
            nativeQuery = true,
            value = "SELECT MIN(d.id) AS duty, COALESCE(v.title, m.slug) AS title, MIN(r.due_on) AS due_on " + OF
                    + "'PERSON' GROUP BY m.id ORDER BY due_on, title")
    List<ModuleLine> modules(long recipient);

    @Query(nativeQuery = true, value = """
        SELECT e.name, u.name AS unit,
            GROUP_CONCAT(DISTINCT COALESCE(v.title, m.slug) ORDER BY 1 SEPARATOR ', ') AS modules,
            MIN(r.due_on) AS due_on
        """ + OF + "'SUPERIOR' GROUP BY e.id ORDER BY due_on, e.name, e.id LIMIT :limit")
    List<PersonLine> persons(long recipient, int limit);

    @Query(nativeQuery = true, value = """
        SELECT unit, MAX(place) AS people,
            GROUP_CONCAT(IF(place <= :names, name, NULL) ORDER BY place SEPARATOR ', ') AS names
        FROM (
            SELECT u.id AS unit_id, u.name AS unit, e.name,
                ROW_NUMBER() OVER (PARTITION BY u.id ORDER BY e.name, e.id) AS place
            """ + OF + """
            'HEAD' GROUP BY u.id, e.id) listed
        GROUP BY unit_id ORDER BY unit, unit_id LIMIT :units""")
    List<UnitRow> units(long recipient, int units, int names);

    @Modifying
    @Query("""
        update ReminderEntry r set r.outcome = MAILED, r.mailId = :mail, r.mailedOn = :day
        where r.recipientId = :recipient and r.outcome = PENDING""")
    void mailed(long recipient, long mail, LocalDate day);

    @Modifying
    @Query("update ReminderEntry r set r.outcome = :outcome where r.recipientId = :recipient and r.outcome = PENDING")
    void notMailed(long recipient, ReminderEntry.Outcome outcome);
}
