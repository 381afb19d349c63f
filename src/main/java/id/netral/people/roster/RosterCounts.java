package id.netral.people.roster;

/**
 * How many rows of a roster fall in which group; each falls in one.
 *
 * @param changed other fields than the unit
 * @param moved come to another unit, whatever else changes
 * @param doubtful wait for a decision, or were left out for want of one
 */
public record RosterCounts(int added, int changed, int moved, int unchanged, int doubtful, int rejected) {

    /** Without moves and doubts. */
    public RosterCounts(int added, int changed, int unchanged, int rejected) {
        this(added, changed, 0, unchanged, 0, rejected);
    }

    /** All rows that were read. */
    public int total() {
        return added + changed + moved + unchanged + doubtful + rejected;
    }

    /** Rows that are written without anybody deciding on them. */
    public int certain() {
        return added + changed + moved;
    }

    /** Whether applying would or could do anything. */
    public boolean changesAnything() {
        return certain() + doubtful > 0;
    }
}
