package id.netral.people;

import id.netral.common.EmployeeId;
import org.jspecify.annotations.Nullable;

/** A unit of some day as a query reads it. */
public record StandingUnit(
        long unitId,
        String name,
        @Nullable Long parentId,
        boolean opd,
        @Nullable Long headEmployeeId) {

    Unit unit() {
        return new Unit(
                new UnitId(unitId),
                name,
                parentId == null ? null : new UnitId(parentId),
                opd,
                headEmployeeId == null ? null : new EmployeeId(headEmployeeId));
    }
}
