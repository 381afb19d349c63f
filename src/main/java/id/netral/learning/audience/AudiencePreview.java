package id.netral.learning.audience;

import java.util.List;

/**
 * Whom an audience would mean today.
 *
 * @param people how many
 * @param exact whether {@code people} is the number itself; where a restricted rule means few, it is only "fewer than"
 * @param units the units with most of them, largest first; none for a restricted rule
 * @param listed whether they may be named
 */
public record AudiencePreview(long people, boolean exact, List<UnitCount> units, boolean listed) {

    /** How many people of a unit. */
    public record UnitCount(String unit, long people) {}
}
