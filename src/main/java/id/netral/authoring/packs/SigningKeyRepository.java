package id.netral.authoring.packs;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The own pair of keys. */
interface SigningKeyRepository extends Repository<StoredSigningKey, Byte> {

    @Query("select k from StoredSigningKey k")
    Optional<StoredSigningKey> find();

    /** As committed last, also when that is younger than this transaction's view. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from StoredSigningKey k")
    Optional<StoredSigningKey> lock();

    /** Of two nodes that make one at once, one wins. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO pack_signing_key (id, secret, shown, made_at) VALUES (1, :secret, :shown, :now)""")
    void addUnlessThere(byte[] secret, byte[] shown, Instant now);
}
