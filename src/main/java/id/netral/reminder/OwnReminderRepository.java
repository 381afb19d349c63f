package id.netral.reminder;

import id.netral.learning.duty.DutySql;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What one employee was reminded of or told about others. */
interface OwnReminderRepository extends Repository<ReminderEntry, Long> {

    String ENTRIES = """
        SELECT r.day, r.audience, r.days, COALESCE(v.title, m.slug) AS module, d.assignment_id,
            CAST(d.asked_at + INTERVAL :zoneSeconds SECOND AS DATE) AS asked_on, r.due_on, e.name AS employee,
            told.name AS recipient, r.outcome, o.state AS mail
        FROM reminder_entry r JOIN duty d ON d.id = r.duty_id JOIN employee e ON e.id = r.employee_id
        JOIN learning_module m ON m.id = d.module_id LEFT JOIN module_version v ON v.id = m.current_version_id
        LEFT JOIN employee told ON told.id = r.recipient_id LEFT JOIN outgoing_mail o ON o.id = r.mail_id
        WHERE\s""";

    String PAGE = " ORDER BY r.day DESC, r.id DESC LIMIT :limit OFFSET :offset";

    /**
     * An entry and its mail's state.
     *
     * @param askedOn in the zone whose distance from UTC was asked with
     * @param mail null without one
     */
    record Row(
            LocalDate day,
            String audience,
            int days,
            String module,
            long assignment,
            LocalDate askedOn,
            LocalDate dueOn,
            String employee,
            @Nullable String recipient,
            String outcome,
            @Nullable String mail) {

        OwnReminder shown() {
            return new OwnReminder(
                    day,
                    new ReminderStep(Audience.valueOf(audience), days),
                    module,
                    assignment,
                    askedOn,
                    dueOn,
                    employee,
                    recipient,
                    EntryOutcome.of(outcome, mail == null ? "" : mail));
        }
    }

    /** About own duties, newest first. */
    @Query(nativeQuery = true, value = ENTRIES + "r.employee_id = :me" + PAGE)
    List<Row> about(long me, int offset, int limit, int zoneSeconds);

    /** About others' duties, newest first. */
    @Query(nativeQuery = true, value = ENTRIES + "r.recipient_id = :me AND r.audience <> 'PERSON'" + PAGE)
    List<Row> toldTo(long me, int offset, int limit, int zoneSeconds);

    /** Own modules with a deadline to come. */
    @Query(nativeQuery = true, value = """
        SELECT MIN(d.id) AS duty, COALESCE(v.title, m.slug) AS title, MIN(d.due_on) AS due_on
        FROM duty d JOIN learning_module m ON m.id = d.module_id
        LEFT JOIN module_version v ON v.id = m.current_version_id
        WHERE d.employee_id = :me AND d.due_on >= :today AND\s""" + DutySql.WAITING + " GROUP BY m.id ORDER BY due_on, title")
    List<ModuleLine> deadlines(long me, LocalDate today);
}
