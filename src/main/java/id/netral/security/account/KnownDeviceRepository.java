package id.netral.security.account;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Known devices by their token's hash. */
interface KnownDeviceRepository extends Repository<KnownDevice, KnownDevice.Key> {

    KnownDevice save(KnownDevice device);

    /** How many accounts of that NIP or e-mail have been signed in to from the device since then: none or one. */
    @Query("""
        select count(d) from KnownDevice d, Account a
        where d.hash = :hash and d.lastUsed > :since and a.id = d.accountId and (a.nip = :name or a.email = :name)""")
    long countKnown(String hash, String name, Instant since);

    /** The device's mark changes, for every account it knows. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update KnownDevice d set d.hash = :fresh where d.hash = :hash")
    int rename(String hash, String fresh);

    /** The account's devices, the one used last first. */
    @Query("select d.hash from KnownDevice d where d.accountId = :account order by d.lastUsed desc, d.hash")
    List<String> hashesOf(long account);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from KnownDevice d where d.accountId = :account and d.hash in :hashes")
    void delete(long account, List<String> hashes);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from KnownDevice d where d.accountId = :account")
    void deleteAll(long account);
}
