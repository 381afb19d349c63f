package id.netral.security.account;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The one link for the first administrator. */
interface AdminLinkRepository extends Repository<AdminLink, Byte> {

    /** Takes the place of an earlier one; two nodes that start at once do not fail at the key. */
    @Modifying
    @Query(nativeQuery = true, value = "REPLACE INTO admin_link (id, token_hash, expires) VALUES (1, :hash, :expires)")
    void issue(String hash, Instant expires);

    /** Whether the link still works. */
    @Query("select count(l) > 0 from AdminLink l where l.tokenHash = :hash and l.expires > :now")
    boolean isOpen(String hash, Instant now);

    /** 1 when it worked, which it then does no more: of two who use it at once one gets 0. */
    @Modifying
    @Query("delete from AdminLink l where l.tokenHash = :hash and l.expires > :now")
    int use(String hash, Instant now);
}
