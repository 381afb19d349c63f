package id.netral.learning.ledger;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Whether the ledger has rows that count, and who may judge that. */
interface CountingRepository extends Repository<LedgerRow, Long> {

    /** Rows of any kind. */
    @NativeQuery("""
        SELECT COUNT(*) FROM completion WHERE employee_id = :employee AND module_version_id = :version""")
    int rows(long employee, long version);

    /** Whether one of since then counts: 1 or 0. */
    @NativeQuery("""
        SELECT EXISTS (
            SELECT 1 FROM completion c
            WHERE c.employee_id = :employee AND c.module_version_id = :version AND NOT c.void AND c.completed_at >= :since
              AND NOT EXISTS (SELECT 1 FROM completion s WHERE s.supersedes_id = c.id))""")
    int counts(long employee, long version, Instant since);

    /** Keeps others from judging the person's module, which has been begun, until the transaction ends. */
    @NativeQuery("SELECT module_id FROM enrolment WHERE employee_id = :employee AND module_id = :module FOR UPDATE")
    Optional<Long> lock(long employee, long module);
}
