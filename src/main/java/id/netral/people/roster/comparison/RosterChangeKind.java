package id.netral.people.roster.comparison;

/** What an import has done to an employee. */
public enum RosterChangeKind {
    /** Was not known before. */
    ADDED,
    /** Other fields than the unit. */
    CHANGED,
    /** Came to another unit, whatever else changed. */
    MOVED,
    /** Was not in the full list and became inactive. */
    LEFT
}
