package id.netral.reminder;

import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import id.netral.security.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in employee was reminded of, who else was told, and why. Nobody else's. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class OwnReminders {

    private static final String ENTRIES = """
            SELECT r.day, r.audience, r.days, r.due_on, r.outcome, d.assignment_id, d.asked_at,
                COALESCE(v.title, m.slug) AS module, e.name AS employee, told.name AS recipient, o.state AS mail
            FROM reminder_entry r JOIN duty d ON d.id = r.duty_id JOIN employee e ON e.id = r.employee_id
            JOIN learning_module m ON m.id = d.module_id LEFT JOIN module_version v ON v.id = m.current_version_id
            LEFT JOIN employee told ON told.id = r.recipient_id LEFT JOIN outgoing_mail o ON o.id = r.mail_id
            WHERE %s ORDER BY r.day DESC, r.id DESC LIMIT :limit OFFSET :offset""";

    private final JdbcClient jdbc;
    private final LadderRepository ladders;
    private final MailWords words;
    private final Links links;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    OwnReminders(
            JdbcClient jdbc,
            LadderRepository ladders,
            MailWords words,
            Links links,
            CurrentUser currentUser,
            Clock clock,
            ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.ladders = ladders;
        this.words = words;
        this.links = links;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** About the employee's own duties, newest first. */
    public List<OwnReminder> aboutMe(int offset, int limit) {
        return entries("r.employee_id = :me", offset, limit);
    }

    /** About others, told to the employee as their superior or head, newest first. */
    public List<OwnReminder> aboutMyPeople(int offset, int limit) {
        return entries("r.recipient_id = :me AND r.audience <> 'PERSON'", offset, limit);
    }

    /** How reminders work today. */
    public Ladder ladder() {
        return ladders.on(today());
    }

    /** The employee's deadlines to come, as a calendar file. */
    public byte[] calendar() {
        var modules = jdbc.sql("""
                        SELECT MIN(d.id) AS duty, COALESCE(v.title, m.slug) AS title, MIN(d.due_on) AS due_on
                        FROM duty d JOIN learning_module m ON m.id = d.module_id
                        LEFT JOIN module_version v ON v.id = m.current_version_id
                        WHERE d.employee_id = :me AND d.due_on >= :today AND\s""" + OpenDuty.IS_OPEN + " GROUP BY m.id ORDER BY due_on, title")
                .param("me", me().value())
                .param("today", today())
                .param(OpenDuty.OFFSET, OpenDuty.offset(zone, clock.instant()))
                .query((row, number) -> new ModuleLine(
                        row.getLong("duty"), row.getString("title"), row.getObject("due_on", LocalDate.class)))
                .list();
        return CalendarFile.of(modules, words.text("reminder.calendar.summary") + " ", links.to(""), clock.instant());
    }

    private List<OwnReminder> entries(String which, int offset, int limit) {
        return jdbc.sql(ENTRIES.formatted(which))
                .param("me", me().value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> reminder(row))
                .list();
    }

    private OwnReminder reminder(ResultSet row) throws SQLException {
        return new OwnReminder(
                row.getObject("day", LocalDate.class),
                new ReminderStep(Audience.valueOf(row.getString("audience")), row.getInt("days")),
                row.getString("module"),
                row.getLong("assignment_id"),
                LocalDate.ofInstant(Utc.readExisting(row, "asked_at"), zone),
                row.getObject("due_on", LocalDate.class),
                row.getString("employee"),
                row.getString("recipient"),
                EntryOutcome.of(row.getString("outcome"), Objects.requireNonNullElse(row.getString("mail"), "")));
    }

    private EmployeeId me() {
        return currentUser.requireEmployee();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
