package id.netral.security.account;

import id.netral.common.RefusedException;
import id.netral.security.AccountId;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's list of accounts and what may be changed there. Nobody can lock themselves out. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class AccountAdministration {

    private final AccountRepository accounts;
    private final AccountService service;
    private final LastAdministrator last;
    private final AccountChanges changes;
    private final RememberedDevices devices;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    AccountAdministration(
            AccountRepository accounts,
            AccountService service,
            LastAdministrator last,
            AccountChanges changes,
            RememberedDevices devices,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock) {
        this.accounts = accounts;
        this.service = service;
        this.last = last;
        this.changes = changes;
        this.devices = devices;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** One page of accounts by name. */
    public List<AccountRow> page(AccountFilter filter, int offset, int limit) {
        return accounts
                .page(
                        filter.namePattern(),
                        filter.nipPattern(),
                        filter.emailPattern(),
                        filter.state(),
                        filter.role(),
                        offset,
                        limit)
                .stream()
                .map(AccountRepository.Listed::row)
                .toList();
    }

    /** Number of accounts the filter lets through. */
    public int count(AccountFilter filter) {
        return accounts.count(
                filter.namePattern(), filter.nipPattern(), filter.emailPattern(), filter.state(), filter.role());
    }

    /**
     * Replaces the roles.
     *
     * @throws RefusedException {@code account.own-role} for one's own role ADMIN, {@code account.last-administrator}
     */
    @Transactional
    public void assignRoles(AccountId id, Set<Role> roles) {
        if (isOwn(id) && !roles.contains(Role.ADMIN)) {
            throw new RefusedException("account.own-role");
        }
        service.assignRoles(require(id), roles);
    }

    /**
     * Ends the account's sessions and lets nobody sign in to it.
     *
     * @throws RefusedException {@code account.own-state}, {@code account.last-administrator}
     */
    @Transactional
    public void disable(AccountId id) {
        if (isOwn(id)) {
            throw new RefusedException("account.own-state");
        }
        last.requireAnother(require(id));
        devices.forgetAll(id);
        changeState(id, account -> account.disable(clock.instant()));
    }

    /** Lets people sign in to a disabled account again, with the password it had. */
    @Transactional
    public void enable(AccountId id) {
        changeState(id, account -> account.enable(clock.instant()));
    }

    private void changeState(AccountId id, Consumer<Account> change) {
        var account = require(id);
        var before = account.state();
        change.accept(account);
        audit.record(
                AuditAction.ACCOUNT_STATE_CHANGED,
                account.displayName(),
                Map.of("before", before.name(), "after", account.state().name()));
        changes.afterCommit();
    }

    private boolean isOwn(AccountId id) {
        return currentUser.require().account().equals(id);
    }

    private Account require(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new RefusedException("account.unknown"));
    }
}
