package id.netral.security;

import id.netral.common.RefusedException;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may see and change of their own account. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class OwnAccount {

    private final AccountRepository accounts;
    private final AccountChanges changes;
    private final RememberedDevices devices;
    private final Passwords passwords;
    private final AttemptRefusals refusals;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    OwnAccount(
            AccountRepository accounts,
            AccountChanges changes,
            RememberedDevices devices,
            Passwords passwords,
            AttemptRefusals refusals,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.devices = devices;
        this.passwords = passwords;
        this.refusals = refusals;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The account as its owner sees it. */
    public OwnProfile profile() {
        var account = account();
        return new OwnProfile(
                account.displayName(),
                account.nip().orElse(null),
                account.email().orElse(null),
                account.roles());
    }

    /**
     * Changes the password; every session and remembered device of the account ends. Throws RefusedException {@code
     * password.wrong} when the current password is not right, {@code password.*} for a weak new one, {@code throttled}.
     */
    @Transactional
    public void changePassword(String currentPassword, String newPassword) {
        var account = account();
        var attempts = "password " + account.id();
        refusals.attempt(attempts);
        if (!passwords.matches(currentPassword, account)) {
            refusals.failed();
            throw new RefusedException("password.wrong");
        }
        refusals.succeeded(attempts);
        if (newPassword.equals(currentPassword)) {
            throw new RefusedException("password.same");
        }
        account.changePassword(passwords.hash(newPassword, account), clock.instant());
        end(account, AuditAction.PASSWORD_CHANGED);
    }

    /** Ends every session and forgets every remembered device of the account, this one too. */
    @Transactional
    public void signOutEverywhere() {
        var account = account();
        account.signOutEverywhere(clock.instant());
        end(account, AuditAction.SIGN_OUT_EVERYWHERE);
    }

    private void end(Account account, AuditAction action) {
        devices.forgetAll(account.id());
        audit.record(action, account.displayName(), Map.of());
        changes.afterCommit();
    }

    private Account account() {
        return accounts.findById(currentUser.require().accountId())
                .orElseThrow(() -> new RefusedException("account.unknown"));
    }
}
