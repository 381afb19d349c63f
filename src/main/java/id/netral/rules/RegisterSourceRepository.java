package id.netral.rules;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which files the register was last read from. */
interface RegisterSourceRepository extends Repository<RegisterSource, Byte> {

    /** Empty before the first reading. */
    @Query("select s.contentHash from RegisterSource s")
    Optional<String> hash();

    /** The same, until the end of the transaction for nobody else; empty before the first reading. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from RegisterSource s")
    Optional<RegisterSource> locked();

    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO legal_register_source (id, content_hash, loaded_at) VALUES (1, :hash, :now)
        ON DUPLICATE KEY UPDATE content_hash = :hash, loaded_at = :now""")
    void put(String hash, Instant now);
}
