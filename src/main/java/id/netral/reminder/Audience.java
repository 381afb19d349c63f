package id.netral.reminder;

/** Who is told, from the nearest on. */
public enum Audience {
    /** The employee whose duty it is. */
    PERSON,
    /** The head of the employee's unit, or the nearest head above. */
    SUPERIOR,
    /** The head of the employee's OPD. */
    HEAD
}
