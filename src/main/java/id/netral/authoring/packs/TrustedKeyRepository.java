package id.netral.authoring.packs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keys let in. */
interface TrustedKeyRepository extends Repository<TrustedKeyEntity, String> {

    /** By name. */
    @Query("""
        select k.fingerprint, k.name, k.addedBy, k.addedAt from TrustedKeyEntity k order by k.name, k.fingerprint""")
    List<TrustedKey> all();

    boolean existsByFingerprint(String fingerprint);

    boolean existsByFingerprintAndAddedByAccount(String fingerprint, long account);

    /** 0 when the key was there already. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO pack_trusted_key (fingerprint, name, shown, added_by, added_by_account, added_at)
        VALUES (:fingerprint, :name, :shown, :by, :account, :now)""")
    int addUnlessThere(String fingerprint, String name, byte[] shown, String by, @Nullable Long account, Instant now);

    /** 0 when it was not there. */
    @Modifying
    @Query("delete from TrustedKeyEntity k where k.fingerprint = :fingerprint")
    int remove(String fingerprint);
}
