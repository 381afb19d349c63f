package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import org.jspecify.annotations.Nullable;

/**
 * An employee as other modules see them.
 *
 * @param nip null for non-ASN staff
 */
public record EmployeeProfile(
        EmployeeId id,
        @Nullable Nip nip,
        String name,
        @Nullable String rankCode,
        @Nullable String position,
        UnitReference unit,
        @Nullable String email) {}
