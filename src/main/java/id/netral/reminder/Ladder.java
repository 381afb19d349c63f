package id.netral.reminder;

import id.netral.common.RefusedException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When whom is reminded: nobody hears of a person's duty before the person does.
 *
 * @param steps by audience and day; none means no reminders
 */
public record Ladder(List<ReminderStep> steps) {

    /** Twice before the deadline and once after it the person; a week later the superior; two more the head of the OPD. */
    public static final Ladder DEFAULT = new Ladder(List.of(
            new ReminderStep(Audience.PERSON, -14),
            new ReminderStep(Audience.PERSON, -3),
            new ReminderStep(Audience.PERSON, 1),
            new ReminderStep(Audience.SUPERIOR, 7),
            new ReminderStep(Audience.HEAD, 21)));

    /** Most steps a ladder may have. */
    public static final int MOST = 12;

    /** Throws {@link RefusedException} {@code reminder.ladder.too-many}, {@code .twice} or {@code .order}. */
    public Ladder {
        steps = steps.stream().sorted().toList();
        if (steps.size() > MOST) {
            throw new RefusedException("reminder.ladder.too-many", MOST);
        }
        if (steps.stream().distinct().count() < steps.size()) {
            throw new RefusedException("reminder.ladder.twice");
        }
        for (var step : steps) {
            if (step.audience() != Audience.PERSON && before(steps, step).isEmpty()) {
                throw new RefusedException("reminder.ladder.order");
            }
        }
    }

    /** Reads what {@link #written()} wrote. */
    static Ladder read(String written) {
        return new Ladder(Arrays.stream(written.split(","))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":"))
                .map(part -> new ReminderStep(Audience.valueOf(part[0]), Integer.parseInt(part[1])))
                .toList());
    }

    /** The steps as text, {@code PERSON:-14,SUPERIOR:7}. */
    String written() {
        return steps.stream().map(step -> step.audience() + ":" + step.days()).collect(Collectors.joining(","));
    }

    /** The next step for the same audience. */
    Optional<ReminderStep> next(ReminderStep step) {
        return steps.stream()
                .filter(other -> other.audience() == step.audience() && other.days() > step.days())
                .findFirst();
    }

    /** The last step before it for somebody nearer, which must have been taken first. */
    Optional<ReminderStep> before(ReminderStep step) {
        return before(steps, step);
    }

    private static Optional<ReminderStep> before(List<ReminderStep> steps, ReminderStep step) {
        return steps.stream()
                .filter(other -> other.audience().compareTo(step.audience()) < 0 && other.days() < step.days())
                .max(Comparator.naturalOrder());
    }
}
