package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.security.Authenticated;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which units' people a user may look at, by today's tree: HR of the agency all of them; an officer the unit entrusted to
 * him or her, else the own one, and all below; a leader the units he or she heads and all below; nobody else any. For
 * services' queries: what is outside the scope is not read at all.
 */
@Service
@Transactional(readOnly = true)
@Authenticated
public class UnitScopes {

    private final EmployeeRepository employees;
    private final Organisation organisation;

    UnitScopes(EmployeeRepository employees, Organisation organisation) {
        this.employees = employees;
        this.organisation = organisation;
    }

    /** The user's scope at this moment. */
    public UnitScope of(SignedInUser user) {
        if (user.has(Role.SDM) || user.has(Role.ADMIN)) {
            return UnitScope.AGENCY;
        }
        return user.employeeId().map(employee -> ofEmployee(user, employee)).orElse(UnitScope.NONE);
    }

    private UnitScope ofEmployee(SignedInUser user, EmployeeId employee) {
        // the account of somebody who has left may still be open
        if (!employees.isActive(employee.value()).orElse(false)) {
            return UnitScope.NONE;
        }
        var roots = new HashSet<UnitId>();
        if (user.has(Role.SDM_OPD)) {
            employees.unitLookedAfter(employee.value()).map(UnitId::new).ifPresent(roots::add);
        }
        var tree = organisation.today();
        if (user.has(Role.PIMPINAN)) {
            tree.all().stream().filter(unit -> employee.equals(unit.head())).forEach(unit -> roots.add(unit.id()));
        }
        Set<UnitId> seen = new HashSet<>();
        roots.forEach(root -> seen.addAll(tree.below(root)));
        return new UnitScope(false, seen);
    }
}
