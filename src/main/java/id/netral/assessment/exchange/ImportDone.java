package id.netral.assessment.exchange;

/**
 * What an import did.
 *
 * @param waiting how many of the added and changed questions wait for a second person, since the module is published
 */
public record ImportDone(int added, int changed, int waiting) {

    /** How many hold at once. */
    public int live() {
        return added + changed - waiting;
    }
}
