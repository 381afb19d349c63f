package id.netral.reminder;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.people.Organisation;
import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.people.UnitScopes;
import id.netral.security.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who still has mandatory modules with a deadline in the next weeks or past, for those who may see the units; and the texts
 * to copy into WhatsApp. No telephone number is stored anywhere.
 */
@Service
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'PIMPINAN', 'ADMIN')")
@Transactional(readOnly = true)
public class WaitingPeople {

    /** Deadlines further away than this are nobody's worry yet. */
    public static final int DAYS_AHEAD = 30;

    private static final int MOST_COPIED = 60;
    private static final long NO_UNIT = -1;

    private static final String WAITING = """
            FROM duty d JOIN employee e ON e.id = d.employee_id AND e.active JOIN unit u ON u.id = e.unit_id
            JOIN learning_module m ON m.id = d.module_id LEFT JOIN module_version v ON v.id = m.current_version_id
            WHERE d.mandatory AND NOT d.restricted AND d.due_on <= :latest AND (:all OR e.unit_id IN (:units))
              AND (NOT :withoutEmail OR e.email IS NULL OR e.email = '') AND (:employee IS NULL OR e.id = :employee)
              AND\s""" + OpenDuty.IS_OPEN;

    private final JdbcClient jdbc;
    private final UnitScopes scopes;
    private final Organisation organisation;
    private final CurrentUser currentUser;
    private final DigestWriter writer;
    private final TextRepository texts;
    private final Clock clock;
    private final ZoneId zone;

    WaitingPeople(
            JdbcClient jdbc,
            UnitScopes scopes,
            Organisation organisation,
            CurrentUser currentUser,
            DigestWriter writer,
            TextRepository texts,
            Clock clock,
            ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.organisation = organisation;
        this.currentUser = currentUser;
        this.writer = writer;
        this.texts = texts;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** One page, the most urgent first. */
    public List<WaitingPerson> page(WaitingFilter filter, int offset, int limit) {
        return jdbc.sql("""
                        SELECT p.*, (SELECT MAX(r.day) FROM reminder_entry r
                            WHERE r.employee_id = p.id AND r.audience = 'PERSON') AS reminded_on
                        FROM (
                            SELECT e.id, e.name, u.name AS unit, e.email, MIN(d.due_on) AS due_on,
                                GROUP_CONCAT(DISTINCT COALESCE(v.title, m.slug) ORDER BY 1 SEPARATOR ', ') AS modules
                            """ + WAITING + """
                            GROUP BY e.id ORDER BY due_on, e.name, e.id LIMIT :limit OFFSET :offset) p
                        ORDER BY p.due_on, p.name, p.id""")
                .params(parameters(filter, null))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> person(row))
                .list();
    }

    /** How many people the filter lets through. */
    public int count(WaitingFilter filter) {
        return jdbc.sql("SELECT COUNT(DISTINCT e.id) " + WAITING)
                .params(parameters(filter, null))
                .query(Integer.class)
                .single();
    }

    /** The units one may ask about, by name. */
    public List<Unit> units() {
        var scope = scopes.of(currentUser.require());
        return organisation.today().all().stream()
                .filter(unit -> scope.includes(unit.id()))
                .toList();
    }

    /**
     * A text for one person, ready to copy. Throws RefusedException {@code reminder.nothing-waiting} when that person has
     * nothing to do or is none of those one may see.
     */
    public String textFor(EmployeeId employee) {
        var modules = jdbc.sql("SELECT MIN(d.id) AS duty, COALESCE(v.title, m.slug) AS title, MIN(d.due_on) AS due_on "
                        + WAITING + "GROUP BY m.id ORDER BY due_on, title")
                .params(parameters(WaitingFilter.ALL, employee))
                .query((row, number) -> new ModuleLine(
                        row.getLong("duty"), row.getString("title"), row.getObject("due_on", LocalDate.class)))
                .list();
        if (modules.isEmpty()) {
            throw new RefusedException("reminder.nothing-waiting");
        }
        var name = jdbc.sql("SELECT name FROM employee WHERE id = ?")
                .param(employee.value())
                .query(String.class)
                .single();
        return writer.whatsApp(texts.of(TextPart.WHATSAPP_PERSON), name, modules, today());
    }

    /**
     * A text for a unit's group, with the unit's people and those below. Throws RefusedException {@code
     * reminder.nothing-waiting} when nobody there has anything to do or the unit is none of those one may see.
     */
    public String textFor(UnitId unit) {
        var filter = new WaitingFilter(unit, false);
        var all = count(filter);
        if (all == 0) {
            throw new RefusedException("reminder.nothing-waiting");
        }
        var lines = page(filter, 0, MOST_COPIED).stream()
                .map(person -> new PersonLine(person.name(), person.unit(), person.modules(), person.dueOn()))
                .toList();
        var name = organisation.today().find(unit).map(Unit::name).orElse("");
        return writer.whatsApp(texts.of(TextPart.WHATSAPP_UNIT), name, lines, all, today());
    }

    private Map<String, @Nullable Object> parameters(WaitingFilter filter, @Nullable EmployeeId employee) {
        var scope = scopes.of(currentUser.require());
        var unit = filter.unit();
        Set<UnitId> asked = unit == null ? scope.units() : organisation.today().below(unit);
        var units = asked.stream().filter(scope::includes).map(UnitId::value).collect(Collectors.toSet());
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("all", scope.all() && unit == null);
        parameters.put("units", units.isEmpty() ? Set.of(NO_UNIT) : units);
        parameters.put("withoutEmail", filter.withoutEmail());
        parameters.put("employee", employee == null ? null : employee.value());
        parameters.put("latest", today().plusDays(DAYS_AHEAD));
        parameters.put(OpenDuty.OFFSET, OpenDuty.offset(zone, clock.instant()));
        return parameters;
    }

    private static WaitingPerson person(ResultSet row) throws SQLException {
        return new WaitingPerson(
                new EmployeeId(row.getLong("id")),
                row.getString("name"),
                row.getString("unit"),
                row.getString("modules"),
                row.getObject("due_on", LocalDate.class),
                row.getString("email"),
                row.getObject("reminded_on", LocalDate.class));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
