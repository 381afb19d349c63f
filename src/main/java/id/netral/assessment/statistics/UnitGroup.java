package id.netral.assessment.statistics;

/**
 * A unit of people, or the small ones together.
 *
 * @param id of the unit; 0 for the small ones together
 * @param name of the unit; empty for the small ones together
 */
public record UnitGroup(long id, String name) {

    /** Units too small to be shown alone. */
    static final UnitGroup SMALL = new UnitGroup(0, "");

    /** Whether these are several small units. */
    public boolean merged() {
        return id == 0;
    }
}
