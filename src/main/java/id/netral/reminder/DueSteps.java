package id.netral.reminder;

import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import id.netral.people.Organisation;
import id.netral.people.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds which duties have reached which step, and records that. In the database only: no list of people is ever held. Of
 * the steps for one audience only the latest reached counts, so that days without a run are made up for by one reminder;
 * and a step waits until the one before it for somebody nearer is as old as the ladder wants it, so that nobody hears of a
 * person before the person had time.
 */
@Component
class DueSteps {

    private static final String PEOPLE = " FROM duty d JOIN employee e ON e.id = d.employee_id AND e.active ";

    private static final String REACHED = """
            WHERE d.mandatory AND (NOT d.restricted OR :audience = 'PERSON') AND d.asked_at < :dawn AND d.due_on <= :latest AND (:earliest IS NULL OR d.due_on > :earliest)
              AND NOT EXISTS (
                SELECT 1 FROM reminder_entry r
                WHERE r.duty_id = d.id AND r.due_on = d.due_on AND r.audience = :audience AND r.days >= :days)
              AND (:nearer IS NULL OR EXISTS (
                SELECT 1 FROM reminder_entry r
                WHERE r.duty_id = d.id AND r.due_on = d.due_on AND r.audience = :nearer AND r.days >= :nearerDays
                  AND r.day <= :nearerUntil AND r.outcome <> 'SETTLED'))
              AND\s""" + OpenDuty.IS_OPEN;

    private static final String OTHERS_TOLD = """
            LEFT JOIN JSON_TABLE(:recipients, '$[*]' COLUMNS (
                unit_id BIGINT PATH '$.unit', first_id BIGINT PATH '$.first', second_id BIGINT PATH '$.second')) t
                ON t.unit_id = e.unit_id
            """;

    private static final String ADD = """
            INSERT INTO reminder_entry (duty_id, due_on, audience, days, day, employee_id, recipient_id, outcome, recorded_at)
            SELECT id, due_on, :audience, :days, :day, employee_id, told, IF(told IS NULL, 'NO_RECIPIENT', 'PENDING'), :now
            FROM (%s) reached""";

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final JsonMapper json;
    private final Clock clock;
    private final ZoneId zone;

    DueSteps(JdbcClient jdbc, Organisation organisation, JsonMapper json, Clock clock, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.json = json;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Records the steps reached on the day, the nearest audience first; gives their number. */
    int record(Ladder ladder, LocalDate day) {
        var superiors = superiors();
        return ladder.steps().stream()
                .mapToInt(step -> record(ladder, step, day, superiors))
                .sum();
    }

    private int record(Ladder ladder, ReminderStep step, LocalDate day, Superiors superiors) {
        var forPerson = step.audience() == Audience.PERSON;
        var told = forPerson ? "d.employee_id" : "IF(d.employee_id = t.first_id, t.second_id, t.first_id)";
        var reached = "SELECT d.id, d.due_on, d.employee_id, " + told + " AS told" + PEOPLE
                + (forPerson ? "" : OTHERS_TOLD) + REACHED;
        var statement = jdbc.sql(ADD.formatted(reached));
        if (!forPerson) {
            statement = statement.param("recipients", recipients(superiors, step.audience()));
        }
        return statement
                .params(parameters(ladder, step, day))
                .param("day", day)
                .param("now", Utc.of(clock.instant()))
                .update();
    }

    /** How many would reach which step on the day. */
    List<StepCount> count(Ladder ladder, LocalDate day) {
        return ladder.steps().stream()
                .map(step -> jdbc.sql("SELECT COUNT(DISTINCT d.employee_id), COUNT(*)" + PEOPLE + REACHED)
                        .params(parameters(ladder, step, day))
                        .query((row, number) -> new StepCount(step, row.getInt(1), row.getInt(2)))
                        .single())
                .toList();
    }

    private Map<String, @Nullable Object> parameters(Ladder ladder, ReminderStep step, LocalDate day) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("audience", step.audience().name());
        parameters.put("days", step.days());
        parameters.put("dawn", Utc.of(day.atStartOfDay(zone).toInstant()));
        parameters.put("latest", day.minusDays(step.days()));
        parameters.put(
                "earliest",
                ladder.next(step).map(next -> day.minusDays(next.days())).orElse(null));
        var nearer =
                step.audience() == Audience.PERSON ? null : ladder.before(step).orElse(null);
        parameters.put("nearer", nearer == null ? null : nearer.audience().name());
        parameters.put("nearerDays", nearer == null ? null : nearer.days());
        parameters.put("nearerUntil", nearer == null ? null : day.minusDays((long) step.days() - nearer.days()));
        parameters.put(OpenDuty.OFFSET, OpenDuty.offset(zone, clock.instant()));
        return parameters;
    }

    private Superiors superiors() {
        var tree = organisation.today();
        var heads = tree.all().stream()
                .map(Unit::head)
                .filter(Objects::nonNull)
                .map(EmployeeId::value)
                .toList();
        Set<EmployeeId> active = new HashSet<>();
        if (!heads.isEmpty()) {
            jdbc.sql("SELECT id FROM employee WHERE active AND id IN (:heads)")
                    .param("heads", heads)
                    .query(row -> {
                        active.add(new EmployeeId(row.getLong(1)));
                    });
        }
        return new Superiors(tree, active);
    }

    private String recipients(Superiors superiors, Audience audience) {
        return json.writeValueAsString(superiors.of(audience).entrySet().stream()
                .map(entry -> {
                    var row = new HashMap<String, @Nullable Object>();
                    row.put("unit", entry.getKey().value());
                    row.put("first", value(entry.getValue().first()));
                    row.put("second", value(entry.getValue().second()));
                    return row;
                })
                .toList());
    }

    private static @Nullable Long value(@Nullable EmployeeId employee) {
        return employee == null ? null : employee.value();
    }
}
