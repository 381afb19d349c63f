package id.netral.security.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keys for other programs. */
interface ApiTokenRepository extends Repository<ApiTokenEntity, Long> {

    /** Who comes with a key that is valid, and what they may do. */
    record Holder(long id, String name, ApiScope scope) {}

    ApiTokenEntity save(ApiTokenEntity token);

    List<ApiTokenEntity> findAllByOrderByIdDesc();

    /** The one of that id unless it was revoked. */
    Optional<ApiTokenEntity> findByIdAndRevokedAtIsNull(long id);

    /** The holder of the key with this hash, unless it was revoked or has expired. */
    @Query("select t.id, t.name, t.scope from ApiTokenEntity t"
            + " where t.hash = :hash and t.revokedAt is null and t.expiresAt > :now")
    Optional<Holder> holder(String hash, Instant now);

    /** In a transaction of its own when there is none: a filter notes it. */
    @Transactional
    @Modifying
    @Query("update ApiTokenEntity t set t.lastUsedAt = :now where t.id = :id")
    void used(long id, Instant now);
}
