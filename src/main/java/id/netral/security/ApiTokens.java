package id.netral.security;

import id.netral.common.RefusedException;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    ApiTokens(JdbcClient jdbc, AuditTrail audit, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** All tokens, the newest first. */
    public List<ApiToken> all() {
        return jdbc.sql("SELECT * FROM api_token ORDER BY id DESC")
                .query(this::token)
                .list();
    }

    private ApiToken token(ResultSet row, int number) throws SQLException {
        var expires = Utc.readExisting(row, "expires_at");
        var revoked = Utc.read(row, "revoked_at");
        return new ApiToken(
                row.getLong("id"),
                row.getString("name"),
                ApiScope.valueOf(row.getString("scope")),
                Utc.readExisting(row, "created_at"),
                expires,
                revoked,
                Utc.read(row, "last_used_at"),
                state(expires, revoked));
    }

    private ApiToken.State state(Instant expires, @Nullable Instant revoked) {
        if (revoked != null) {
            return ApiToken.State.REVOKED;
        }
        return expires.isAfter(clock.instant()) ? ApiToken.State.VALID : ApiToken.State.EXPIRED;
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
        var now = clock.instant();
        jdbc.sql("""
                        INSERT INTO api_token (name, scope, hash, created_at, created_by, expires_at)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        program.substring(0, Math.min(program.length(), LONGEST_NAME)),
                        scope.name(),
                        Secrets.hashOfToken(token),
                        Utc.of(now),
                        currentUser.require().displayName(),
                        Utc.of(now.plus(validity)))
                .update();
        audit.record(AuditAction.API_TOKEN_CHANGED, program, Map.of("act", "created"));
        return token;
    }

    /** Makes the token worthless at once; throws {@code token.unknown} for one that is so already. */
    @Transactional
    public void revoke(long id) {
        var name = jdbc.sql("SELECT name FROM api_token WHERE id = ? AND revoked_at IS NULL")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new RefusedException("token.unknown"));
        jdbc.sql("UPDATE api_token SET revoked_at = ? WHERE id = ?")
                .params(Utc.of(clock.instant()), id)
                .update();
        audit.record(AuditAction.API_TOKEN_CHANGED, name, Map.of("act", "ended"));
    }
}
