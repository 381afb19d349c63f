package id.netral.reporting.figures;

/**
 * Persons.
 *
 * @param people of whom something is asked, or who have begun something
 * @param complete who have finished all of it
 * @param overdue who have something overdue
 */
public record PeopleCounts(long people, long complete, long overdue) {

    /** Nobody. */
    public static final PeopleCounts NONE = new PeopleCounts(0, 0, 0);

    /** Both together; nobody is in both. */
    public PeopleCounts plus(PeopleCounts other) {
        return new PeopleCounts(people + other.people, complete + other.complete, overdue + other.overdue);
    }
}
