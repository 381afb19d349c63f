package id.netral.security.account;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Devices that stay signed in. Filters call it, so each statement is a transaction of its own unless there is one. */
interface RememberedDeviceRepository extends Repository<RememberedDevice, String> {

    @Transactional
    RememberedDevice save(RememberedDevice device);

    Optional<RememberedDevice> findById(String series);

    /** The newest token has come back. */
    @Transactional
    @Modifying
    @Query("update RememberedDevice d set d.unconfirmedSince = null where d.series = :series and d.token = :token")
    void confirm(String series, String token);

    /** Another token takes the place of the device's; 0 when somebody else has changed it first. */
    @Transactional
    @Modifying
    @Query("""
        update RememberedDevice d
        set d.previous = :presented, d.token = :fresh, d.lastUsed = :now, d.unconfirmedSince = :unconfirmedSince
        where d.series = :series and d.token = :token""")
    int rotate(String series, String token, String presented, String fresh, Instant now, Instant unconfirmedSince);

    @Transactional
    @Modifying
    @Query("delete from RememberedDevice d where d.series = :series")
    void forget(String series);

    @Transactional
    @Modifying
    @Query("delete from RememberedDevice d where d.account = :account")
    void forgetAll(String account);

    @Transactional
    @Modifying
    @Query("delete from RememberedDevice d where d.lastUsed < :moment")
    void forgetUnused(Instant moment);

    /** Forgets those of the employees whose accounts are disabled. */
    @Modifying
    @Query(nativeQuery = true, value = """
        DELETE FROM persistent_logins WHERE username IN (
            SELECT CAST(id AS CHAR) FROM account WHERE employee_id IN (:employees) AND state = 'DISABLED')""")
    void forgetDisabled(Collection<Long> employees);
}
