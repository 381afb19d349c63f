package id.netral.security.account;

import id.netral.common.RefusedException;
import id.netral.security.Authenticated;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import id.netral.security.audit.RefusalRecords;
import id.netral.security.secret.AttemptRefusals;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What people may see and change of their own account. */
@Service
@Authenticated
@Transactional(readOnly = true)
public class OwnAccount {

    private final AccountRepository accounts;
    private final AccountChanges changes;
    private final RememberedDevices devices;
    private final Passwords passwords;
    private final AttemptRefusals refusals;
    private final RefusalRecords records;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    OwnAccount(
            AccountRepository accounts,
            AccountChanges changes,
            RememberedDevices devices,
            Passwords passwords,
            AttemptRefusals refusals,
            RefusalRecords records,
            TransactionTemplate transaction,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.devices = devices;
        this.passwords = passwords;
        this.refusals = refusals;
        this.records = records;
        this.transaction = transaction;
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
     * password.wrong} when the current password is not right, {@code password.*} for a weak new one, {@code throttled},
     * {@code too-busy}.
     */
    @Transactional(propagation = Propagation.NEVER)
    public void changePassword(String currentPassword, String newPassword) {
        var account = account();
        requireRight(currentPassword, account);
        if (newPassword.equals(currentPassword)) {
            throw new RefusedException("password.same");
        }
        var hash = passwords.hash(newPassword, account);
        transaction.executeWithoutResult(status -> {
            var current = account();
            if (!current.passwordHash().equals(account.passwordHash())) {
                throw new RefusedException("password.wrong"); // changed meanwhile, elsewhere
            }
            current.changePassword(hash, clock.instant());
            end(current, AuditAction.PASSWORD_CHANGED);
        });
    }

    private void requireRight(String currentPassword, Account account) {
        var attempt = refusals.attempt("password " + account.id());
        var right = false;
        try {
            right = passwords.matches(currentPassword, account);
        } catch (RefusedException busy) {
            refusals.undecided(attempt);
            throw busy;
        }
        if (!right) {
            records.ofUser(AuditAction.PASSWORD_CHECK_FAILED, account.displayName());
            throw new RefusedException("password.wrong");
        }
        refusals.succeeded(attempt);
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
