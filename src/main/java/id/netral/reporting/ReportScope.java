package id.netral.reporting;

import id.netral.common.EmployeeId;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/**
 * Whose rows a reader may see.
 *
 * @param viewer the officer whose own unit it is; empty means the whole agency
 */
record ReportScope(Optional<EmployeeId> viewer) {

    /** The scope of a signed-in user; throws {@link AccessDeniedException} when it is none of HR's roles. */
    static ReportScope of(SignedInUser user) {
        if (user.has(Role.SDM) || user.has(Role.ADMIN)) {
            return new ReportScope(Optional.empty());
        }
        if (user.has(Role.SDM_OPD) && user.employeeId().isPresent()) {
            return new ReportScope(user.employeeId());
        }
        throw new AccessDeniedException("no right to completion reports");
    }
}
