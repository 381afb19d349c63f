package id.netral.security.api;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A key for another program. It opens things until it expires or is revoked, which is for good. */
@Entity
@DynamicUpdate // to revoke it leaves alone when it was last used
@Table(name = "api_token")
class ApiTokenEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ApiScope scope;

    @SuppressWarnings("UnusedVariable") // read by queries
    @JdbcTypeCode(SqlTypes.CHAR)
    private String hash;

    private Instant createdAt;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private String createdBy;

    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Instant lastUsedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    ApiTokenEntity() {}

    /** Valid from now on. */
    ApiTokenEntity(String name, ApiScope scope, String hash, String createdBy, Instant now, Duration validity) {
        this.name = name;
        this.scope = scope;
        this.hash = hash;
        this.createdAt = now;
        this.createdBy = createdBy;
        this.expiresAt = now.plus(validity);
    }

    String name() {
        return name;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    ApiToken told(Instant now) {
        return new ApiToken(id, name, scope, createdAt, expiresAt, revokedAt, lastUsedAt, state(now));
    }

    private ApiToken.State state(Instant now) {
        if (revokedAt != null) {
            return ApiToken.State.REVOKED;
        }
        return expiresAt.isAfter(now) ? ApiToken.State.VALID : ApiToken.State.EXPIRED;
    }
}
