package id.netral.people;

/** How many rows of a roster fall in which group. */
public record RosterCounts(int added, int changed, int unchanged, int rejected) {

    /** All rows that were read. */
    public int total() {
        return added + changed + unchanged + rejected;
    }

    /** Whether applying would do anything. */
    public boolean changesAnything() {
        return added + changed > 0;
    }
}
