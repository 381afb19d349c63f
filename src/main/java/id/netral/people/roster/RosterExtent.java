package id.netral.people.roster;

import id.netral.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Whose full list a roster is. Who is missing in a full list has left; a list that is only a part says nothing about those
 * who are not in it.
 *
 * @param full whether anybody may be said to have left
 * @param unit the unit whose people, with those of the units below, it lists; null for the whole agency
 */
public record RosterExtent(boolean full, @Nullable UnitId unit) {

    /** A part, as long as nobody says more. */
    public static final RosterExtent PART = new RosterExtent(false, null);

    /** Everybody in the agency. */
    public static final RosterExtent AGENCY = new RosterExtent(true, null);

    /** Everybody in the unit and below. */
    public static RosterExtent below(UnitId unit) {
        return new RosterExtent(true, unit);
    }
}
