package id.netral.learning;

import id.netral.assessment.QuizRenewal;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the ledger whether something counts already. */
@Repository
class CountingRows {

    private final JdbcClient jdbc;
    private final QuizRenewal renewal;

    CountingRows(JdbcClient jdbc, QuizRenewal renewal) {
        this.jdbc = jdbc;
        this.renewal = renewal;
    }

    /**
     * Whether the employee has a row for the version that counts, leaving out rows from before the module was asked anew
     * for whoever completed it after that. A plain read is enough for whoever submits: a person has
     * one open attempt per version, so two of them never pass at the same moment. A locking read would lock gaps and let
     * people who finish together deadlock each other.
     */
    boolean exist(EmployeeId employee, ModuleVersionId version, Instant at) {
        var since = renewal.since(employee, version)
                .filter(moment -> !at.isBefore(moment))
                .orElse(Instant.EPOCH);
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM completion c
                            WHERE c.employee_id = ? AND c.module_version_id = ? AND NOT c.void AND c.completed_at >= ?
                              AND NOT EXISTS (SELECT 1 FROM completion s WHERE s.supersedes_id = c.id))""")
                .params(employee.value(), version.value(), Utc.of(since))
                .query(Boolean.class)
                .single();
    }
}
