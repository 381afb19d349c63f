package id.netral.messaging;

/** Where a mail stands. */
public enum MailState {
    /** Waits for its time or its next try. */
    QUEUED,
    /** Handed to the mail server this very moment. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** The line or this server broke off before the mail server answered: it may have left or not. A person decides. */
    UNCERTAIN,
    /** The mail server refused it for good. */
    FAILED,
    /** Tried often enough. */
    GIVEN_UP,
    /** Not to be sent any more. */
    DISCARDED;

    /** Whether a person may queue it again. */
    public boolean canBeQueuedAgain() {
        return this == UNCERTAIN || this == FAILED || this == GIVEN_UP || this == DISCARDED;
    }

    /** Whether a person may take it out. */
    public boolean canBeDiscarded() {
        return this == QUEUED || this == UNCERTAIN || this == FAILED || this == GIVEN_UP;
    }
}
