package id.netral.reminder;

/** What became of an entry, as its reader is told. */
public enum EntryOutcome {
    /** Will be mailed at the next run or when the outbox gets to it. */
    WAITING,
    /** The mail has left. */
    SENT,
    /** The mail could not be sent. */
    NOT_SENT,
    /** There is no address; the entry is told on the screen only. */
    NO_EMAIL,
    /** Nobody is named who could be told. */
    NO_RECIPIENT,
    /** The duty was done before anybody was told. */
    SETTLED;

    /** From the entry's own outcome and the state of its mail, {@code ""} without one. */
    static EntryOutcome of(String outcome, String mail) {
        return switch (outcome) {
            case "NO_EMAIL" -> NO_EMAIL;
            case "NO_RECIPIENT" -> NO_RECIPIENT;
            case "SETTLED" -> SETTLED;
            case "MAILED" ->
                switch (mail) {
                    case "SENT" -> SENT;
                    case "QUEUED", "SENDING" -> WAITING;
                    default -> NOT_SENT;
                };
            default -> WAITING;
        };
    }
}
