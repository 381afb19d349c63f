package id.netral.assessment;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.Score;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt in a person's history; score and submission are null while it is open.
 *
 * @param deadline null for an attempt without one
 */
public record AttemptSummary(
        AttemptId id,
        ModuleVersionId version,
        AttemptPurpose purpose,
        int number,
        Instant startedAt,
        @Nullable Instant deadline,
        @Nullable Instant submittedAt,
        @Nullable Score score,
        boolean passed) {

    /** Whether it is still under way. */
    public boolean open() {
        return submittedAt == null;
    }

    /** Whether it was handed in before the moment. */
    public boolean before(Instant moment) {
        return submittedAt != null && submittedAt.isBefore(moment);
    }

    /** The same without its score; that it passed stays known, the ledger says so too. */
    public AttemptSummary withoutScore() {
        return new AttemptSummary(id, version, purpose, number, startedAt, deadline, submittedAt, null, passed);
    }
}
