package id.netral.authoring.review;

import java.util.EnumSet;

/** Where a draft is on its way to publication; each stage knows the steps that may be taken from it. */
public enum ReviewStage {
    /** Its authors are at work. */
    WRITING,
    /** Handed to the legal reviewers. */
    READY,
    /** Somebody else than its authors has approved it as it is. */
    APPROVED,
    /** Approved, to be published at a moment to come. */
    SCHEDULED;

    /** Whether the step may be taken now, as far as the stage is concerned. */
    public boolean allows(ReviewStep step) {
        return switch (this) {
            case WRITING -> step == ReviewStep.SUBMITTED;
            case READY ->
                EnumSet.of(ReviewStep.TAKEN_BACK, ReviewStep.CONFIRMED, ReviewStep.SENT_BACK, ReviewStep.APPROVED)
                        .contains(step);
            case APPROVED ->
                EnumSet.of(ReviewStep.TAKEN_BACK, ReviewStep.SENT_BACK, ReviewStep.SCHEDULED, ReviewStep.PUBLISHED)
                        .contains(step);
            case SCHEDULED ->
                EnumSet.of(ReviewStep.UNSCHEDULED, ReviewStep.PUBLISHED).contains(step);
        };
    }
}
