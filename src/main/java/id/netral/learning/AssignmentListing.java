package id.netral.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assignment in HR's list.
 *
 * @param unit name of the unit whose people are meant, null for everybody
 * @param people number of active employees meant today
 * @param dueOn last day, null without a deadline
 * @param endedOn day it was ended in the agency's zone, null while it runs
 */
public record AssignmentListing(
        AssignmentId id,
        String module,
        @Nullable String unit,
        long people,
        @Nullable LocalDate dueOn,
        LocalDate assignedOn,
        @Nullable LocalDate endedOn) {

    /** Whether it is still asked of people. */
    public boolean running() {
        return endedOn == null;
    }
}
