package id.netral.security.account;

import id.netral.common.EmailAddress;
import id.netral.common.RefusedException;
import id.netral.security.Role;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import id.netral.security.audit.RefusalRecords;
import id.netral.security.secret.AttemptRefusals;
import id.netral.security.secret.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the first administrator by a one-time link, as long as there is no administrator who can sign in. */
@Service
public class FirstAdministrator {

    private static final Duration VALIDITY = Duration.ofHours(24);

    private final AdminLinkRepository links;
    private final AccountRepository accounts;
    private final AttemptRefusals refusals;
    private final RefusalRecords records;
    private final TransactionTemplate transaction;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Clock clock;

    FirstAdministrator(
            AdminLinkRepository links,
            AccountRepository accounts,
            AttemptRefusals refusals,
            RefusalRecords records,
            TransactionTemplate transaction,
            Passwords passwords,
            AuditTrail audit,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.refusals = refusals;
        this.records = records;
        this.transaction = transaction;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether nobody could administer this server. */
    boolean isMissing() {
        return accounts.countAdministrators() == 0;
    }

    /** A new token for the link; earlier ones no longer work. */
    @Transactional
    String issueToken() {
        var token = Secrets.token();
        links.issue(Secrets.hashOfToken(token), clock.instant().plus(VALIDITY));
        return token;
    }

    /** Whether the link would still work. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return isMissing() && links.isOpen(Secrets.hashOfToken(token), clock.instant());
    }

    /**
     * Makes the administrator's account and uses the link up. Throws RefusedException {@code admin-link.invalid} when it
     * does not work any more, {@code account.email-taken}, {@code password.*}, {@code throttled}.
     */
    @PreAuthorize("permitAll()")
    public void create(String token, String displayName, String email, String password) {
        if (!isOpen(token)) {
            records.ofStranger(AuditAction.ACTIVATION_FAILED, null, "admin");
            refusals.wrong("admin-link " + Secrets.hashOfToken(token));
            throw new RefusedException("admin-link.invalid");
        }
        var name = displayName.strip();
        if (name.isEmpty()) {
            throw new RefusedException("account.name-missing");
        }
        var address = new EmailAddress(email);
        PasswordRules.check(password, null, name);
        var hash = passwords.encode(password);
        transaction.executeWithoutResult(status -> create(token, new Account(name, address, hash, clock.instant())));
    }

    private void create(String token, Account account) {
        if (!isMissing() || !use(token)) {
            throw new RefusedException("admin-link.invalid");
        }
        if (accounts.findByEmail(account.email().orElseThrow().value()).isPresent()) {
            throw new RefusedException("account.email-taken");
        }
        var name = account.displayName();
        var saved = accounts.save(account);
        audit.record(AuditAction.ACTIVATION, saved.id(), name, name, Map.of("role", Role.ADMIN.name()));
    }

    /** Of two who use the link at once, one deletes the row; a refusal afterwards rolls that back. */
    private boolean use(String token) {
        return links.use(Secrets.hashOfToken(token), clock.instant()) == 1;
    }
}
