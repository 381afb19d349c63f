package id.netral.rules;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which files the register was last read from. */
interface RegisterSourceRepository extends Repository<RegisterSource, Byte> {

    /** Empty before the first reading. */
    @Query("select s.contentHash from RegisterSource s")
    Optional<String> hash();

    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO legal_register_source (id, content_hash, loaded_at) VALUES (1, :hash, :now)
        ON DUPLICATE KEY UPDATE content_hash = :hash, loaded_at = :now""")
    void put(String hash, Instant now);
}
