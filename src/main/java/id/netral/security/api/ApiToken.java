package id.netral.security.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key for another program, as its list shows it; the key itself is not known any more. */
public record ApiToken(
        long id,
        String name,
        ApiScope scope,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt,
        State state) {

    /** Whether it opens anything. */
    public enum State {
        VALID,
        EXPIRED,
        REVOKED
    }
}
