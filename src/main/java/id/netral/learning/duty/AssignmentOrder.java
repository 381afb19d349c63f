package id.netral.learning.duty;

import id.netral.catalog.ModuleId;
import id.netral.common.RefusedException;
import id.netral.learning.audience.Audience;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What HR asks of whom, from when to when, how often.
 *
 * @param startsOn first day anybody is asked
 * @param endsOn last day anybody is asked, null until it is ended by hand
 * @param mandatory whether it has to be done; it is only offered otherwise
 * @param earlierCounts whether a completion from before {@code startsOn} fulfils it
 */
public record AssignmentOrder(
        AssignmentTarget target,
        Audience audience,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Deadline deadline,
        boolean mandatory,
        boolean earlierCounts,
        Recurrence recurrence) {

    /** A must from a day on that any completion fulfils, until the module has changes of weight. */
    public static AssignmentOrder of(
            ModuleId module, Audience audience, LocalDate startsOn, @Nullable LocalDate dueOn) {
        return new AssignmentOrder(
                new AssignmentTarget.OneModule(module),
                audience,
                startsOn,
                null,
                Deadline.of(dueOn, null),
                true,
                true,
                Recurrence.NONE.whenChanged(true));
    }

    /**
     * Throws {@link RefusedException} {@code assignment.…} when the days contradict each other.
     *
     * @param earlier the deadline so far, which may have gone by; null for something new
     */
    void checkDays(LocalDate today, @Nullable Deadline earlier) {
        var due = deadline.day();
        if (due != null && due.isBefore(today) && !deadline.equals(earlier)) {
            throw new RefusedException("assignment.due-past");
        }
        if (due != null && due.isBefore(startsOn)) {
            throw new RefusedException("assignment.due-before-start");
        }
        if (endsOn != null && (endsOn.isBefore(startsOn) || endsOn.isBefore(today))) {
            throw new RefusedException("assignment.end-before-start");
        }
        if (due != null && endsOn != null && due.isAfter(endsOn)) {
            throw new RefusedException("assignment.due-after-end");
        }
    }

    /** The same for what an earlier form asked, whose beginning is past. */
    AssignmentOrder continuing(AssignmentTarget earlierTarget, LocalDate begun) {
        return new AssignmentOrder(
                earlierTarget, audience, begun, endsOn, deadline, mandatory, earlierCounts, recurrence);
    }
}
