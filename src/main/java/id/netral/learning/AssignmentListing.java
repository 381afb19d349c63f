package id.netral.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assignment in HR's list.
 *
 * @param title of the module or path
 * @param progress of the current cycle
 * @param cycle how many times it has been asked, 0 before it begins
 * @param endedOn day it was ended in the agency's zone, null while it runs
 */
public record AssignmentListing(
        AssignmentId id,
        String title,
        AssignmentOrder order,
        AssignmentProgress progress,
        int cycle,
        LocalDate assignedOn,
        @Nullable LocalDate endedOn) {

    /** Whether it is still asked of people. */
    public boolean running() {
        return endedOn == null;
    }
}
