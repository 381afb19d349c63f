package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which units' people a user may look at, by today's tree: HR of the agency all of them; an officer the unit entrusted to
 * him or her, else the own one, and all below; a leader the units he or she heads and all below; nobody else any. For
 * services' queries: what is outside the scope is not read at all.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class UnitScopes {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    UnitScopes(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
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
        var roots = new HashSet<UnitId>();
        if (user.has(Role.SDM_OPD)) {
            entrusted(employee).ifPresent(roots::add);
        }
        var tree = organisation.today();
        if (user.has(Role.PIMPINAN)) {
            tree.all().stream().filter(unit -> employee.equals(unit.head())).forEach(unit -> roots.add(unit.id()));
        }
        Set<UnitId> seen = new HashSet<>();
        roots.forEach(root -> seen.addAll(tree.below(root)));
        return new UnitScope(false, seen);
    }

    private Optional<UnitId> entrusted(EmployeeId employee) {
        return jdbc.sql("""
                        SELECT COALESCE(o.unit_id, e.unit_id) FROM employee e
                        LEFT JOIN unit_officer o ON o.employee_id = e.id WHERE e.id = ? AND e.active""")
                .param(employee.value())
                .query(Long.class)
                .optional()
                .map(UnitId::new);
    }
}
