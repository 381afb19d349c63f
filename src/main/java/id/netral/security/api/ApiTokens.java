package id.netral.security.api;

import id.netral.common.RefusedException;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import id.netral.security.secret.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keys for other programs. Each is shown once when it is made; only its hash is kept. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class ApiTokens {

    /** Longest name of a program. */
    public static final int LONGEST_NAME = 100;

    private final ApiTokenRepository tokens;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    ApiTokens(ApiTokenRepository tokens, AuditTrail audit, CurrentUser currentUser, Clock clock) {
        this.tokens = tokens;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** All tokens, the newest first. */
    public List<ApiToken> all() {
        var now = clock.instant();
        return tokens.findAllByOrderByIdDesc().stream()
                .map(token -> token.told(now))
                .toList();
    }

    /**
     * Makes a token and returns it: nobody can see it again.
     *
     * @throws RefusedException {@code token.name-needed} for a blank name
     */
    @Transactional
    public String create(String name, ApiScope scope, Duration validity) {
        var program = name.strip();
        if (program.isEmpty()) {
            throw new RefusedException("token.name-needed");
        }
        var token = Secrets.token();
        tokens.save(new ApiTokenEntity(
                program.substring(0, Math.min(program.length(), LONGEST_NAME)),
                scope,
                Secrets.hashOfToken(token),
                currentUser.require().displayName(),
                clock.instant(),
                validity));
        audit.record(AuditAction.API_TOKEN_CHANGED, program, Map.of("act", "created"));
        return token;
    }

    /** Makes the token worthless at once; throws {@code token.unknown} for one that is so already. */
    @Transactional
    public void revoke(long id) {
        var token = tokens.findByIdAndRevokedAtIsNull(id).orElseThrow(() -> new RefusedException("token.unknown"));
        token.revoke(clock.instant());
        audit.record(AuditAction.API_TOKEN_CHANGED, token.name(), Map.of("act", "ended"));
    }
}
