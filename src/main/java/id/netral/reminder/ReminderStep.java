package id.netral.reminder;

import id.netral.common.RefusedException;
import java.util.Comparator;

/**
 * One rung of the ladder.
 *
 * @param days after the deadline, -180 to 365; negative before it
 */
public record ReminderStep(Audience audience, int days) implements Comparable<ReminderStep> {

    /** Earliest and latest day of a step. */
    public static final int FIRST_DAY = -180;

    public static final int LAST_DAY = 365;

    private static final Comparator<ReminderStep> ORDER =
            Comparator.comparing(ReminderStep::audience).thenComparing(ReminderStep::days);

    /** Throws {@link RefusedException} {@code reminder.ladder.range}, and {@code reminder.ladder.late} for others than the person. */
    public ReminderStep {
        if (days < FIRST_DAY || days > LAST_DAY) {
            throw new RefusedException("reminder.ladder.range", -FIRST_DAY, LAST_DAY);
        }
        if (audience != Audience.PERSON && days < 1) {
            throw new RefusedException("reminder.ladder.late");
        }
    }

    @Override
    public int compareTo(ReminderStep other) {
        return ORDER.compare(this, other);
    }
}
