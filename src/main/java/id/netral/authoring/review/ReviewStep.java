package id.netral.authoring.review;

/** What can be done with a draft on its way. */
public enum ReviewStep {
    SUBMITTED,
    TAKEN_BACK,
    CONFIRMED,
    SENT_BACK,
    APPROVED,
    SCHEDULED,
    UNSCHEDULED,
    PUBLISHED,
    /** Its date has come, but it could not be published. */
    NOT_PUBLISHED,
    WITHDRAWN
}
