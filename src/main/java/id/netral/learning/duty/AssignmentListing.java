package id.netral.learning.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assignment in HR's list.
 *
 * @param title of the module or path
 * @param progress of the current cycle; null where a restricted rule means so few that a number would tell who
 * @param cycle how many times it has been asked, 0 before it begins
 * @param withdrawn those of its modules that nobody can begin any more
 * @param endedOn day it was ended in the agency's zone, null while it runs
 */
public record AssignmentListing(
        AssignmentId id,
        String title,
        AssignmentOrder order,
        @Nullable AssignmentProgress progress,
        int cycle,
        List<WithdrawnModule> withdrawn,
        LocalDate assignedOn,
        @Nullable LocalDate endedOn) {

    /** Whether it is still asked of people. */
    public boolean running() {
        return endedOn == null;
    }
}
