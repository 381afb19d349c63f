package id.netral.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which duties a step reaches on a day, as a query asks for them.
 *
 * @param dawn only what was asked before
 * @param latest the last deadline that the step reaches
 * @param earliest deadlines up to there are the next step's; null when there is none
 * @param nearer who must have been told before; null when nobody must
 * @param nearerDays by which step at least
 * @param nearerUntil and when at the latest
 */
record StepReach(
        String audience,
        int days,
        Instant dawn,
        LocalDate latest,
        @Nullable LocalDate earliest,
        @Nullable String nearer,
        @Nullable Integer nearerDays,
        @Nullable LocalDate nearerUntil) {

    static StepReach of(Ladder ladder, ReminderStep step, LocalDate day, ZoneId zone) {
        var nearer =
                step.audience() == Audience.PERSON ? null : ladder.before(step).orElse(null);
        return new StepReach(
                step.audience().name(),
                step.days(),
                day.atStartOfDay(zone).toInstant(),
                day.minusDays(step.days()),
                ladder.next(step).map(next -> day.minusDays(next.days())).orElse(null),
                nearer == null ? null : nearer.audience().name(),
                nearer == null ? null : nearer.days(),
                nearer == null ? null : day.minusDays((long) step.days() - nearer.days()));
    }
}
