package id.netral.security;

import id.netral.common.EmployeeId;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param accountId the account
 * @param employee the employee behind it; null for an administrator who is no employee
 * @param displayName name for screens and the audit trail
 * @param roles never empty for a person; a program has none
 */
public record SignedInUser(long accountId, @Nullable Long employee, String displayName, Set<Role> roles)
        implements Serializable {

    /** The account. */
    public AccountId account() {
        return new AccountId(accountId);
    }

    /** The employee behind the account, if any. */
    public Optional<EmployeeId> employeeId() {
        return Optional.ofNullable(employee).map(EmployeeId::new);
    }

    /** Whether the account has the role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }
}
