package id.netral.xapi;

/** Where a statement stands. */
public enum XapiState {
    /** To be sent. */
    WAITING,
    /** The store has it. */
    DONE,
    /** The store will not take it. */
    REFUSED
}
