package id.netral.security.account;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import id.netral.security.RolesChanged;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes and changes accounts for other modules and for start-up code, when nobody is signed in. {@link #provision}, {@link
 * #close} and {@link #reopen} are for services inside an already checked call; the other methods also refuse every signed-in
 * person but an administrator.
 */
@Service
public class AccountService {

    private final AccountRepository accounts;
    private final AccountProvisioning provisioning;
    private final AccountClosing closing;
    private final LastAdministrator last;
    private final AccountChanges changes;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Passwords passwords;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountProvisioning provisioning,
            AccountClosing closing,
            LastAdministrator last,
            AccountChanges changes,
            AuditTrail audit,
            CurrentUser currentUser,
            Passwords passwords,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.provisioning = provisioning;
        this.closing = closing;
        this.last = last;
        this.changes = changes;
        this.audit = audit;
        this.currentUser = currentUser;
        this.passwords = passwords;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives each employee an account, or brings name, NIP and e-mail of an existing one up to date, in the caller's
     * transaction and in batches (20,000 at once is normal). Roles and passwords of existing accounts stay. An e-mail
     * that another account signs in with is left to that account; this employee then signs in by NIP.
     */
    @Transactional
    public void provision(Collection<NewAccount> newAccounts) {
        provisioning.provision(newAccounts);
    }

    /**
     * Disables the accounts of people who have left and ends their sessions, in the caller's transaction. What they have
     * earned stays; so do password and roles, for {@link #reopen}. An administrator's account is not closed this way: only
     * another administrator does that. Which were left open stands in the audit trail.
     */
    @Transactional
    public void close(Collection<EmployeeId> employees) {
        var kept = closing.close(employees);
        if (!kept.isEmpty()) {
            audit.record(AuditAction.ACCOUNT_KEPT_OPEN, String.join(", ", kept), Map.of("count", kept.size()));
        }
    }

    /**
     * Gives people who are back the accounts that {@link #close} has disabled; one that an administrator has disabled stays
     * so. In the caller's transaction.
     */
    @Transactional
    public void reopen(Collection<EmployeeId> employees) {
        closing.reopen(employees);
    }

    /** Replaces the roles of the employee's account; audited. Throws {@code account.last-administrator}. */
    @Transactional
    public void assignRoles(EmployeeId employee, Set<Role> roles) {
        requireAdministratorOrStart();
        assignRoles(require(employee), roles);
    }

    /** Replaces the roles and says in the audit trail what they were. */
    void assignRoles(Account account, Set<Role> roles) {
        var before = account.roles();
        if (!roles.contains(Role.ADMIN)) {
            last.requireAnother(account);
        }
        account.assignRoles(roles, clock.instant());
        if (!before.equals(account.roles())) {
            audit.record(
                    AuditAction.ROLES_CHANGED,
                    account.displayName(),
                    Map.of("before", names(before), "after", names(account.roles())));
            changes.afterCommit();
            accounts.flush();
            events.publishEvent(new RolesChanged());
        }
    }

    /** Sets a password and makes the account active without an activation code: for the demo people only. */
    public void activateForDemo(EmployeeId employee, String password) {
        requireAdministratorOrStart();
        var hash = passwords.encode(password);
        transaction.executeWithoutResult(status -> {
            require(employee).activate(hash, clock.instant());
            changes.afterCommit();
        });
    }

    private Account require(EmployeeId employee) {
        return accounts.findByEmployeeId(employee.value()).orElseThrow(() -> new RefusedException("account.unknown"));
    }

    private void requireAdministratorOrStart() {
        currentUser.find().filter(user -> !user.has(Role.ADMIN)).ifPresent(user -> {
            throw new AccessDeniedException("administrators only");
        });
    }

    private static String names(Set<Role> roles) {
        return String.join(" ", roles.stream().map(Role::name).sorted().toList());
    }
}
