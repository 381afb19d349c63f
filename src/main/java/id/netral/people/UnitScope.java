package id.netral.people;

import java.util.Set;

/**
 * Whose rows a reader may see.
 *
 * @param all the whole agency; {@code units} is empty then
 * @param units the units otherwise, those below included; none means nobody's rows
 */
public record UnitScope(boolean all, Set<UnitId> units) {

    /** The whole agency. */
    public static final UnitScope AGENCY = new UnitScope(true, Set.of());

    /** Nobody's rows. */
    public static final UnitScope NONE = new UnitScope(false, Set.of());

    /** A copy that nobody can widen. */
    public UnitScope {
        units = Set.copyOf(units);
    }

    /** Whether rows of this unit may be seen. */
    public boolean includes(UnitId unit) {
        return all || units.contains(unit);
    }
}
