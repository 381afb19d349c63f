package id.netral.people.roster;

/**
 * Who would leave.
 *
 * @param leaving active people who are not in the file
 * @param active active people of the units the file is the full list of, the leaving ones included
 */
public record RosterDeparture(RosterExtent extent, int leaving, int active) {

    private static final int MOST_PERCENT = 10;
    private static final int WHOLE = 100;

    /** Nobody, of a list that is only a part. */
    public static final RosterDeparture NOBODY = new RosterDeparture(RosterExtent.PART, 0, 0);

    /** Whether so many leave that the file may be the wrong one: somebody has to say it is right. */
    public boolean isSuspicious() {
        return (long) leaving * WHOLE > (long) active * MOST_PERCENT;
    }
}
