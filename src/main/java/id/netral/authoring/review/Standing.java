package id.netral.authoring.review;

import id.netral.security.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a draft is; {@link #WRITING} for one nobody has handed over. */
record Standing(
        ReviewStage stage,
        String note,
        boolean material,
        @Nullable AccountId approvedBy,
        @Nullable String approvedHash,
        @Nullable Instant publishAt) {

    static final Standing WRITING = new Standing(ReviewStage.WRITING, "", false, null, null, null);

    /** Approved still, without a moment. */
    Standing unscheduled() {
        return new Standing(ReviewStage.APPROVED, note, material, approvedBy, approvedHash, null);
    }

    Standing at(ReviewStage other) {
        return new Standing(other, note, material, null, null, null);
    }
}
