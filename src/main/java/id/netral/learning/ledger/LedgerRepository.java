package id.netral.learning.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of the ledger: they are added and read. */
interface LedgerRepository extends Repository<LedgerRow, Long> {

    /** Rows {@code c} that count. */
    String COUNTS = " c.voided = false and not exists (select 1 from LedgerRow s where s.supersedesId = c.id) ";

    /** A quiz that was passed and completed nothing. */
    record Pass(long attempt, long employee, long version, BigDecimal score, long submittedMicros) {}

    /** A correction, which takes no seat. */
    LedgerRow save(LedgerRow row);

    /** Those of the employee that count, the newest first. */
    @Query("select c from LedgerRow c where c.employeeId = :employee and" + COUNTS
            + "order by c.completedAt desc, c.id desc")
    List<LedgerRow> counting(long employee);

    /** The attempt's row that nothing supersedes yet. */
    @Query("select c from LedgerRow c where c.attemptId = :attempt"
            + " and not exists (select 1 from LedgerRow s where s.supersedesId = c.id)")
    Optional<LedgerRow> head(long attempt);

    /** Quizzes of the module that were passed and have no row that counts. */
    @Query(nativeQuery = true, value = """
        SELECT a.id, a.employee_id, a.module_version_id, a.score,
            TIMESTAMPDIFF(MICROSECOND, '1970-01-01', a.submitted_at) AS submitted_micros
        FROM attempt a JOIN module_version v ON v.id = a.module_version_id
        WHERE v.module_id = :module AND a.purpose = 'QUIZ' AND a.passed AND a.submitted_at IS NOT NULL
          AND NOT EXISTS (
              SELECT 1 FROM completion c
              WHERE c.employee_id = a.employee_id AND c.module_version_id = a.module_version_id AND NOT c.void
                AND NOT EXISTS (SELECT 1 FROM completion s WHERE s.supersedes_id = c.id))
        ORDER BY a.id""")
    List<Pass> waiting(long module);

    /**
     * 1 when the row was entered, 0 when its seat is taken or its attempt has a row. IGNORE, as a refusal would undo the
     * transaction that submits the attempt.
     */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO completion (employee_id, module_id, module_version_id, attempt_id, evidence, score, jp,
            completed_at, recorded_at, recorded_by, supersedes_id, reason, seat)
        VALUES (:employee, :module, :version, :attempt, :evidence, :score, :jp, :completedAt, :recordedAt, :recordedBy,
            :supersedes, :reason, :seat)""")
    int enter(
            long employee,
            long module,
            long version,
            @Nullable Long attempt,
            @Nullable String evidence,
            @Nullable BigDecimal score,
            BigDecimal jp,
            Instant completedAt,
            Instant recordedAt,
            @Nullable Long recordedBy,
            @Nullable Long supersedes,
            @Nullable String reason,
            @Nullable Integer seat);
}
