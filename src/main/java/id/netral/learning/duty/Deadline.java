package id.netral.learning.duty;

import id.netral.common.RefusedException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Until when a person has to be done. Days are the agency's. */
public sealed interface Deadline {

    /** No last day. */
    Deadline NONE = new None();

    /** Whoever is asked after a fixed day has gone by gets as long as the first ones had, at least this many days. */
    int SHORTEST = 7;

    /** No last day. */
    record None() implements Deadline {}

    /** A fixed last day; in later cycles as far from their beginning. */
    record On(LocalDate day) implements Deadline {}

    /**
     * So many days after being asked.
     *
     * @param days 1 to 365; throws {@link RefusedException} {@code assignment.due-days}
     */
    record AfterDays(int days) implements Deadline {

        private static final int MOST = 365;

        public AfterDays {
            if (days < 1 || days > MOST) {
                throw new RefusedException("assignment.due-days", MOST);
            }
        }
    }

    /**
     * The last day for whoever is asked on a day; null without one.
     *
     * @param start first day of the assignment
     * @param cycleStart first day of the cycle asked for; the assignment's own in the first
     */
    default @Nullable LocalDate dueOn(LocalDate start, LocalDate cycleStart, LocalDate asked) {
        return switch (this) {
            case None none -> null;
            case AfterDays after -> asked.plusDays(after.days());
            case On on -> {
                var length = ChronoUnit.DAYS.between(start, on.day());
                var due = cycleStart.plusDays(length);
                var late = asked.isAfter(cycleStart) && due.isBefore(asked);
                yield late ? asked.plusDays(Math.max(SHORTEST, length)) : due;
            }
        };
    }

    /** The kept form read back: a fixed day, a number of days, or neither. */
    static Deadline of(@Nullable LocalDate day, @Nullable Integer days) {
        if (days != null) {
            return new AfterDays(days);
        }
        return day == null ? NONE : new On(day);
    }

    /** The fixed day, null for the other kinds. */
    default @Nullable LocalDate day() {
        return null;
    }
}
