package id.netral.assessment;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.Score;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An attempt in a person's history; score and submission are null while it is open. */
public record AttemptSummary(
        AttemptId id,
        ModuleVersionId version,
        int number,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable Score score,
        boolean passed) {

    /** Whether it is still under way. */
    public boolean open() {
        return submittedAt == null;
    }
}
