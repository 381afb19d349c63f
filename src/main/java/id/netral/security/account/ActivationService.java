package id.netral.security.account;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.common.RefusedException;
import id.netral.security.AccountId;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import id.netral.security.audit.RefusalRecords;
import id.netral.security.secret.AttemptRefusals;
import id.netral.security.secret.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Gatherers;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** One-time codes with which people choose their first password, or a new one after they forgot it. */
@Service
public class ActivationService {

    /** How long a code works. */
    public static final Duration VALIDITY = Duration.ofDays(7);

    private static final int CHUNK = 1_000;

    /** A code and what is kept of it, made before the transaction that writes it. */
    private record NewCode(String code, String hash) {

        static NewCode of(long account) {
            var code = Secrets.code();
            return new NewCode(code, Secrets.hashOfCode(account, code));
        }
    }

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

    ActivationService(
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

    /**
     * Issues a code for each of the employees whose account still waits for its first password; the others are left out,
     * so that nobody loses a working account to a printed list. Accounts of administrators are for administrators.
     */
    @PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
    public List<ActivationCode> issueActivationCodes(Collection<EmployeeId> employees) {
        var ids = employees.stream().map(EmployeeId::value).distinct().toList();
        var secrets = new HashMap<Long, NewCode>();
        chunks(ids).forEach(chunk -> accounts.findInvited(chunk).forEach(id -> secrets.put(id, NewCode.of(id))));
        return Objects.requireNonNull(transaction.execute(status -> issue(ids, secrets)));
    }

    private List<ActivationCode> issue(List<Long> ids, Map<Long, NewCode> secrets) {
        var administrator = currentUser.require().has(Role.ADMIN);
        var codes = new ArrayList<ActivationCode>();
        for (var chunk : chunks(ids)) {
            accounts.findByEmployeeIdIn(chunk).stream()
                    .filter(account -> account.state() == AccountState.INVITED)
                    .filter(account -> administrator || !account.roles().contains(Role.ADMIN))
                    .forEach(account -> Optional.ofNullable(
                                    secrets.get(account.id().value()))
                            .ifPresent(secret -> codes.add(issue(account, secret))));
        }
        if (!codes.isEmpty()) {
            var subject = codes.size() == 1 ? codes.getFirst().displayName() : "";
            audit.record(AuditAction.ACTIVATION_CODE_ISSUED, subject, Map.of("count", codes.size()));
        }
        return codes;
    }

    private static List<List<Long>> chunks(List<Long> ids) {
        return ids.stream().gather(Gatherers.windowFixed(CHUNK)).toList();
    }

    /** Issues a code for any account that is not disabled; a forgotten password works until the code is used. */
    @PreAuthorize("hasRole('ADMIN')")
    public ActivationCode issueActivationCode(AccountId id) {
        var secret = NewCode.of(id.value());
        return Objects.requireNonNull(transaction.execute(status -> {
            var account = accounts.findById(id.value()).orElseThrow(() -> new RefusedException("account.unknown"));
            var code = issue(account, secret);
            audit.record(AuditAction.ACTIVATION_CODE_ISSUED, account.displayName(), Map.of("count", 1));
            return code;
        }));
    }

    private ActivationCode issue(Account account, NewCode secret) {
        var expires = clock.instant().plus(VALIDITY);
        account.issueCode(secret.hash(), expires);
        var name = account.nip()
                .map(Nip::value)
                .orElseGet(() -> account.email().orElseThrow().value());
        return new ActivationCode(account.displayName(), name, Secrets.grouped(secret.code()), expires);
    }

    /**
     * Uses a code: sets the password and makes the account active. Throws RefusedException {@code activation.invalid} for
     * an unknown name and a wrong or used code alike ({@code throttled} after many of them; the right one is never refused),
     * {@code activation.expired} for a right but old one, {@code password.*} for a weak password (the code then still works)
     * and {@code too-busy}.
     */
    @PreAuthorize("permitAll()")
    public void activate(String typedName, String typedCode, String newPassword) {
        var name = SignInName.of(typedName);
        var account = name.find(accounts).orElse(null);
        var code = Secrets.hashOfCode(account == null ? 0 : account.id().value(), typedCode);
        if (account == null || !opens(account, code)) {
            records.ofStranger(AuditAction.ACTIVATION_FAILED, account == null ? null : account.id(), name.forAudit());
            refusals.wrong("activation " + (account == null ? name.key() : account.id()));
            throw new RefusedException("activation.invalid");
        }
        if (account.activationExpired(clock.instant())) {
            throw new RefusedException("activation.expired");
        }
        var password = passwords.hash(newPassword, account);
        transaction.executeWithoutResult(status -> use(account.id(), code, password));
    }

    private static boolean opens(Account account, String code) {
        return account.activationHash().filter(kept -> Secrets.same(kept, code)).isPresent();
    }

    /** The code may have been used or replaced while the password was hashed. */
    private void use(AccountId id, String code, String password) {
        var account = accounts.findById(id.value())
                .filter(current -> opens(current, code))
                .orElseThrow(() -> new RefusedException("activation.invalid"));
        account.activate(password, clock.instant());
        devices.forgetAll(account.id());
        audit.record(AuditAction.ACTIVATION, account.id(), account.displayName(), account.displayName(), Map.of());
        changes.afterCommit();
    }
}
