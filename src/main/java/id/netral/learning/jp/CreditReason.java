package id.netral.learning.jp;

/** Why an entry is worth what it is worth. */
public enum CreditReason {
    /** As recorded. */
    FULL,
    /** The rule of the day has other minutes per JP. */
    CONVERTED,
    /** The module has been counted in this period. */
    COUNTED_BEFORE,
    /** The activity type's limit was reached. */
    ACTIVITY_CAP,
    /** The limit of all hours in the period was reached. */
    TOTAL_CAP
}
