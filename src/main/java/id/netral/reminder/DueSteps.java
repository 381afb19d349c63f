package id.netral.reminder;

import id.netral.common.EmployeeId;
import id.netral.people.Organisation;
import id.netral.people.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    private final ReminderEntryRepository entries;
    private final Organisation organisation;
    private final JsonMapper json;
    private final Clock clock;
    private final ZoneId zone;

    DueSteps(
            ReminderEntryRepository entries,
            Organisation organisation,
            JsonMapper json,
            Clock clock,
            ZoneId agencyZone) {
        this.entries = entries;
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
        var reach = StepReach.of(ladder, step, day, zone);
        var now = clock.instant();
        return step.audience() == Audience.PERSON
                ? entries.record(reach, day, now)
                : entries.record(reach, recipients(superiors, step.audience()), day, now);
    }

    /** How many would reach which step on the day. */
    List<StepCount> count(Ladder ladder, LocalDate day) {
        return ladder.steps().stream().map(step -> count(ladder, step, day)).toList();
    }

    private StepCount count(Ladder ladder, ReminderStep step, LocalDate day) {
        var found = entries.count(StepReach.of(ladder, step, day, zone));
        return new StepCount(step, (int) found.people(), (int) found.duties());
    }

    private Superiors superiors() {
        var tree = organisation.today();
        var heads = tree.all().stream()
                .map(Unit::head)
                .filter(Objects::nonNull)
                .map(EmployeeId::value)
                .toList();
        var active = heads.isEmpty() ? Set.<Long>of() : entries.active(heads);
        return new Superiors(tree, active.stream().map(EmployeeId::new).collect(Collectors.toSet()));
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
