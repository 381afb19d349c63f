package id.netral.xapi;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The one row about the store; none before the secret was made. */
interface XapiStandingRepository extends Repository<XapiStanding, Byte> {

    @Query("select s from XapiStanding s")
    Optional<XapiStanding> find();

    /** For a change, during which nobody else makes one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from XapiStanding s")
    Optional<XapiStanding> lock();

    @Query("select s.secret from XapiStanding s")
    Optional<String> secret();

    /** The row with this secret, unless there is one. */
    @Modifying
    @Query(nativeQuery = true, value = "INSERT IGNORE INTO xapi_standing (id, secret) VALUES (1, :secret)")
    void keepUnlessKnown(String secret);

    /** A locking read: the row may be another node's, younger than this transaction's view. */
    @Query(nativeQuery = true, value = "SELECT secret FROM xapi_standing FOR UPDATE")
    String keptSecret();
}
