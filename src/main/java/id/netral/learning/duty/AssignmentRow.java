package id.netral.learning.duty;

import id.netral.people.UnitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kept assignment.
 *
 * @param scope units beyond which, and beyond those below them, it asks nobody; none for the whole agency
 * @param replaces the assignment it is the changed form of
 */
record AssignmentRow(
        AssignmentId id,
        AssignmentOrder order,
        List<UnitId> scope,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable AssignmentId replaces) {

    boolean running() {
        return endedAt == null;
    }
}
