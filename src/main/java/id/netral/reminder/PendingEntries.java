package id.netral.reminder;

import id.netral.common.EmployeeId;
import id.netral.messaging.MailId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries that have not been told yet, recipient by recipient. */
@Component
class PendingEntries {

    private static final String OF = """
            FROM reminder_entry r JOIN duty d ON d.id = r.duty_id JOIN employee e ON e.id = r.employee_id
            JOIN unit u ON u.id = e.unit_id JOIN learning_module m ON m.id = d.module_id
            LEFT JOIN module_version v ON v.id = m.current_version_id
            WHERE r.recipient_id = :recipient AND r.outcome = 'PENDING' AND r.audience = :audience\s""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    PendingEntries(JdbcClient jdbc, Clock clock, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** The next recipients who have not had their mail of the day, by id. */
    List<EmployeeId> recipients(EmployeeId after, LocalDate day, int limit) {
        return jdbc.sql("""
                        SELECT DISTINCT r.recipient_id FROM reminder_entry r
                        WHERE r.outcome = 'PENDING' AND r.recipient_id > :after AND NOT EXISTS (
                            SELECT 1 FROM reminder_entry told
                            WHERE told.recipient_id = r.recipient_id AND told.mailed_on >= :day)
                        ORDER BY r.recipient_id LIMIT :limit""")
                .param("after", after.value())
                .param("day", day)
                .param("limit", limit)
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    /** Holds the recipient's entries until the end of the transaction, and settles those whose duty is done meanwhile. */
    void prepare(EmployeeId recipient) {
        jdbc.sql("SELECT id FROM reminder_entry WHERE recipient_id = ? AND outcome = 'PENDING' FOR UPDATE")
                .param(recipient.value())
                .query(Long.class)
                .list();
        jdbc.sql("""
                        UPDATE reminder_entry r JOIN duty d ON d.id = r.duty_id JOIN employee e ON e.id = r.employee_id
                        SET r.outcome = 'SETTLED'
                        WHERE r.recipient_id = :recipient AND r.outcome = 'PENDING'
                          AND (NOT e.active OR NOT r.due_on <=> d.due_on OR NOT (%s))""".formatted(OpenDuty.IS_OPEN))
                .param("recipient", recipient.value())
                .param(OpenDuty.OFFSET, OpenDuty.offset(zone, clock.instant()))
                .update();
    }

    /** The recipient, empty when he or she has left. */
    Optional<Recipient> recipient(EmployeeId id) {
        return jdbc.sql("SELECT name, email FROM employee WHERE id = ? AND active")
                .param(id.value())
                .query((row, number) -> new Recipient(id, row.getString("name"), row.getString("email")))
                .optional();
    }

    /** How many people the recipient is to be told about. */
    int people(EmployeeId recipient, Audience audience) {
        return jdbc.sql("SELECT COUNT(DISTINCT r.employee_id) " + OF)
                .param("recipient", recipient.value())
                .param("audience", audience.name())
                .query(Integer.class)
                .single();
    }

    /** The recipient's own modules, each once, the most urgent first. */
    List<ModuleLine> modules(EmployeeId recipient) {
        return jdbc.sql("SELECT MIN(d.id) AS duty, COALESCE(v.title, m.slug) AS title, MIN(r.due_on) AS due_on " + OF
                        + "GROUP BY m.id ORDER BY due_on, title")
                .param("recipient", recipient.value())
                .param("audience", Audience.PERSON.name())
                .query((row, number) -> new ModuleLine(
                        row.getLong("duty"), row.getString("title"), row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** The first of the people a superior is told about, the most urgent first. */
    List<PersonLine> persons(EmployeeId recipient, int limit) {
        return jdbc.sql("""
                        SELECT e.name, u.name AS unit, MIN(r.due_on) AS due_on,
                            GROUP_CONCAT(DISTINCT COALESCE(v.title, m.slug) ORDER BY 1 SEPARATOR ', ') AS modules
                        """ + OF + "GROUP BY e.id ORDER BY due_on, e.name, e.id LIMIT :limit")
                .param("recipient", recipient.value())
                .param("audience", Audience.SUPERIOR.name())
                .param("limit", limit)
                .query((row, number) -> new PersonLine(
                        row.getString("name"),
                        row.getString("unit"),
                        row.getString("modules"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** The units a head is told about, by name, each with the first of its people. */
    List<UnitLine> units(EmployeeId recipient, int units, int names) {
        return jdbc.sql("""
                        SELECT unit, MAX(place) AS people,
                            GROUP_CONCAT(IF(place <= :names, name, NULL) ORDER BY place SEPARATOR ', ') AS names
                        FROM (
                            SELECT u.id AS unit_id, u.name AS unit, e.name,
                                ROW_NUMBER() OVER (PARTITION BY u.id ORDER BY e.name, e.id) AS place
                            """ + OF + """
                            GROUP BY u.id, e.id) listed
                        GROUP BY unit_id ORDER BY unit, unit_id LIMIT :units""")
                .param("recipient", recipient.value())
                .param("audience", Audience.HEAD.name())
                .param("names", names)
                .param("units", units)
                .query((row, number) -> new UnitLine(
                        row.getString("unit"),
                        row.getInt("people"),
                        row.getString("names"),
                        Math.max(0, row.getInt("people") - names)))
                .list();
    }

    void mailed(EmployeeId recipient, MailId mail, LocalDate day) {
        jdbc.sql("""
                        UPDATE reminder_entry SET outcome = 'MAILED', mail_id = :mail, mailed_on = :day
                        WHERE recipient_id = :recipient AND outcome = 'PENDING'""")
                .param("mail", mail.value())
                .param("day", day)
                .param("recipient", recipient.value())
                .update();
    }

    /** Nobody can be written to; the entries remain for the screens. */
    void notMailed(EmployeeId recipient, String outcome) {
        jdbc.sql("UPDATE reminder_entry SET outcome = :outcome WHERE recipient_id = :recipient AND outcome = 'PENDING'")
                .param("outcome", outcome)
                .param("recipient", recipient.value())
                .update();
    }
}
