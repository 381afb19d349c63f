package id.netral.people;

import id.netral.common.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it stands in a {@link UnitTree}.
 *
 * @param parent null at the top
 * @param opd whether it is an organisation of its own, whose head answers for it and all below
 * @param head the employee who leads it, also as Plt or Plh; null when nobody is named
 */
public record Unit(
        UnitId id,
        String name,
        @Nullable UnitId parent,
        boolean opd,
        @Nullable EmployeeId head) {}
