package id.netral.privacy;

/** Data that is not kept for ever. The completion ledger is: it is people's own training record. */
public enum RetentionKind {
    /** What was done by whom, save for sign-ins. */
    AUDIT_ENTRIES(60, 12, 120),
    /** Sign-ins, failed ones too, and sign-outs. */
    SIGN_INS(12, 3, 60),
    /** From which address of the network something was done. */
    ADDRESSES(6, 1, 24),
    /** Answers of submitted attempts; score and points stay. */
    ATTEMPT_ANSWERS(36, 12, 120),
    /** What people chose in branching cases. */
    CASE_CHOICES(24, 1, 60),
    /** E-mail addresses of people who have left. */
    EMAIL_OF_LEFT(12, 1, 60),
    /** Answered requests for correction. */
    CORRECTION_REQUESTS(24, 6, 120),
    /** Answered questions that were asked in confidence. */
    CONFIDENTIAL_QUESTIONS(12, 1, 60),
    DOWNLOAD_LOG(60, 12, 120),
    /** Text and files of mails that have left or never will; that there was a mail stays. */
    OUTGOING_MAIL(12, 1, 60);

    private final int usual;
    private final int least;
    private final int most;

    RetentionKind(int usual, int least, int most) {
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /** Months that Netral suggests. */
    public int usual() {
        return usual;
    }

    /** Fewest months that may be set. */
    public int least() {
        return least;
    }

    /** Most months that may be set. */
    public int most() {
        return most;
    }
}
