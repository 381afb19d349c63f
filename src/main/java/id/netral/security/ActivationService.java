package id.netral.security;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.common.RefusedException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time codes with which people choose their first password, or a new one after they forgot it. */
@Service
public class ActivationService {

    /** How long a code works. */
    public static final Duration VALIDITY = Duration.ofDays(7);

    private static final int CHUNK = 1_000;

    private final AccountRepository accounts;
    private final AccountChanges changes;
    private final RememberedDevices devices;
    private final Passwords passwords;
    private final AttemptRefusals refusals;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    ActivationService(
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

    /**
     * Issues a code for each of the employees whose account still waits for its first password; the others are left out,
     * so that nobody loses a working account to a printed list. Accounts of administrators are for administrators.
     */
    @PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
    @Transactional
    public List<ActivationCode> issueActivationCodes(Collection<EmployeeId> employees) {
        var administrator = currentUser.require().has(Role.ADMIN);
        var ids = employees.stream().map(EmployeeId::value).distinct().toList();
        var codes = new ArrayList<ActivationCode>();
        for (var from = 0; from < ids.size(); from += CHUNK) {
            accounts.findByEmployeeIdIn(ids.subList(from, Math.min(from + CHUNK, ids.size()))).stream()
                    .filter(account -> account.state() == AccountState.INVITED)
                    .filter(account -> administrator || !account.roles().contains(Role.ADMIN))
                    .forEach(account -> codes.add(issue(account)));
        }
        if (!codes.isEmpty()) {
            var subject = codes.size() == 1 ? codes.getFirst().displayName() : "";
            audit.record(AuditAction.ACTIVATION_CODE_ISSUED, subject, Map.of("count", codes.size()));
        }
        return codes;
    }

    /** Issues a code for any account that is not disabled; a forgotten password works until the code is used. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public ActivationCode issueActivationCode(AccountId id) {
        var account = accounts.findById(id.value()).orElseThrow(() -> new RefusedException("account.unknown"));
        var code = issue(account);
        audit.record(AuditAction.ACTIVATION_CODE_ISSUED, account.displayName(), Map.of("count", 1));
        return code;
    }

    private ActivationCode issue(Account account) {
        var code = Secrets.code();
        var expires = clock.instant().plus(VALIDITY);
        account.issueCode(Secrets.hashOfCode(account.id().value(), code), expires);
        var name = account.nip()
                .map(Nip::value)
                .orElseGet(() -> account.email().orElseThrow().value());
        return new ActivationCode(account.displayName(), name, Secrets.grouped(code), expires);
    }

    /**
     * Uses a code: sets the password and makes the account active. Throws RefusedException {@code activation.invalid} for
     * an unknown name and a wrong or used code alike, {@code activation.expired} for a right but old one, {@code
     * password.*} for a weak password (the code then still works) and {@code throttled}.
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void activate(String typedName, String typedCode, String newPassword) {
        var name = SignInName.of(typedName);
        var attempts = "activation " + name.key();
        refusals.attempt(attempts);
        var account = name.find(accounts).orElse(null);
        var hash = Secrets.hashOfCode(account == null ? 0 : account.id().value(), typedCode);
        if (account == null
                || account.activationHash()
                        .filter(kept -> Secrets.same(kept, hash))
                        .isEmpty()) {
            refusals.failed();
            throw new RefusedException("activation.invalid");
        }
        refusals.succeeded(attempts);
        if (account.activationExpired(clock.instant())) {
            throw new RefusedException("activation.expired");
        }
        account.activate(passwords.hash(newPassword, account), clock.instant());
        devices.forgetAll(account.id());
        audit.record(AuditAction.ACTIVATION, account.id(), account.displayName(), account.displayName(), Map.of());
        changes.afterCommit();
    }
}
