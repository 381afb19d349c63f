package id.netral.security;

import id.netral.common.EmployeeId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Makes and changes accounts. */
@Service
public class AccountService {

    /**
     * Gives each employee an account, or brings name, NIP and e-mail of an existing one up to date, in the caller's
     * transaction and in batches (20,000 at once is normal). Roles and passwords of existing accounts stay.
     */
    public void provision(Collection<NewAccount> accounts) {
        throw new UnsupportedOperationException();
    }

    /** Replaces the roles of the employee's account; audited. */
    public void assignRoles(EmployeeId employee, Set<Role> roles) {
        throw new UnsupportedOperationException();
    }

    /** Sets a password and makes the account active without an activation code: for the demo people only. */
    public void activateForDemo(EmployeeId employee, String password) {
        throw new UnsupportedOperationException();
    }
}
