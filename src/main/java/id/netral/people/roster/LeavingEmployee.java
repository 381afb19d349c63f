package id.netral.people.roster;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import org.jspecify.annotations.Nullable;

/** An active employee who is not in the full list and would become inactive. */
public record LeavingEmployee(
        EmployeeId id, Nip nip, String name, @Nullable String position, String unit) {}
