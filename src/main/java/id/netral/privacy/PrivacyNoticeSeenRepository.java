package id.netral.privacy;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who has seen which version of the privacy notice; to see it again changes nothing. */
interface PrivacyNoticeSeenRepository extends Repository<PrivacyNoticeSeen, PrivacyNoticeSeen.Key> {

    /** 1 for an account that there is and that has not seen the version. */
    @Query(nativeQuery = true, value = """
        SELECT COUNT(*) FROM account a WHERE a.id = :account AND NOT EXISTS (
            SELECT 1 FROM privacy_notice_seen s WHERE s.account_id = a.id AND s.version = :version)""")
    int countUnaware(long account, int version);

    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO privacy_notice_seen (account_id, version, seen_at) VALUES (:account, :version, :now)""")
    void see(long account, int version, Instant now);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO privacy_notice_seen (account_id, version, seen_at) SELECT id, :version, :now FROM account""")
    void seeByAll(int version, Instant now);
}
