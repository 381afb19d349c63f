package id.netral.security;

import id.netral.common.EmailAddress;
import id.netral.common.RefusedException;
import id.netral.common.Utc;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator by a one-time link, as long as there is no administrator who can sign in. */
@Service
public class FirstAdministrator {

    private static final Duration VALIDITY = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final AttemptRefusals refusals;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Clock clock;

    FirstAdministrator(
            JdbcClient jdbc,
            AccountRepository accounts,
            AccountQueries queries,
            AttemptRefusals refusals,
            Passwords passwords,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.queries = queries;
        this.refusals = refusals;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether nobody could administer this server. */
    boolean isMissing() {
        return queries.administrators() == 0;
    }

    /** A new token for the link; earlier ones no longer work. */
    @Transactional
    String issueToken() {
        var token = Secrets.token();
        jdbc.sql("REPLACE INTO admin_link (id, token_hash, expires) VALUES (1, ?, ?)")
                .params(Secrets.hashOfToken(token), Utc.of(clock.instant().plus(VALIDITY)))
                .update();
        return token;
    }

    /** Whether the link would still work. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return isMissing()
                && jdbc.sql("SELECT COUNT(*) FROM admin_link WHERE token_hash = ? AND expires > ?")
                                .params(Secrets.hashOfToken(token), Utc.of(clock.instant()))
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    /**
     * Makes the administrator's account and uses the link up. Throws RefusedException {@code admin-link.invalid} when it
     * does not work any more, {@code account.email-taken}, {@code password.*}, {@code throttled}.
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void create(String token, String displayName, String email, String password) {
        // Per token: guessing one is hopeless anyway, and nobody shall be able to shut the real one out.
        var attempts = "admin-link " + Secrets.hashOfToken(token);
        refusals.attempt(attempts);
        if (!isMissing() || !use(token)) {
            refusals.failed();
            throw new RefusedException("admin-link.invalid");
        }
        refusals.succeeded(attempts);
        var name = displayName.strip();
        if (name.isEmpty()) {
            throw new RefusedException("account.name-missing");
        }
        var address = new EmailAddress(email);
        if (accounts.findByEmail(address.value()).isPresent()) {
            throw new RefusedException("account.email-taken");
        }
        PasswordRules.check(password, null, name);
        var account = accounts.save(new Account(name, address, passwords.encode(password), clock.instant()));
        audit.record(AuditAction.ACTIVATION, account.id(), name, name, Map.of("role", Role.ADMIN.name()));
    }

    /** Of two who use the link at once, one deletes the row; a refusal afterwards rolls that back. */
    private boolean use(String token) {
        return jdbc.sql("DELETE FROM admin_link WHERE token_hash = ? AND expires > ?")
                        .params(Secrets.hashOfToken(token), Utc.of(clock.instant()))
                        .update()
                == 1;
    }
}
