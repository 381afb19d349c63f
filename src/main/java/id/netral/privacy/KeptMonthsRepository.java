package id.netral.privacy;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was decided about how long data is kept. */
interface KeptMonthsRepository extends Repository<KeptMonths, RetentionKind> {

    @Query("select k.months from KeptMonths k where k.kind = :kind")
    Optional<Integer> months(RetentionKind kind);

    /** The last word counts; two who decide on a kind for the first time do not fail at its key. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO retention (kind, months, changed_at, changed_by) VALUES (:kind, :months, :now, :by)
        ON DUPLICATE KEY UPDATE months = :months, changed_at = :now, changed_by = :by""")
    void change(String kind, int months, Instant now, String by);
}
