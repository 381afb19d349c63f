package id.netral.people;

import org.jspecify.annotations.Nullable;

/** Where a person works, and as what. */
public record Place(UnitId unit, @Nullable String position) {

    Place in(UnitId otherUnit) {
        return new Place(otherUnit, position);
    }
}
