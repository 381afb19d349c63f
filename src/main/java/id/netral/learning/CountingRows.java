package id.netral.learning;

import id.netral.assessment.QuizRenewal;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
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
     * The seat that a row of the employee for the version takes when it is to count; empty when one counts already, leaving
     * out rows from before the module was asked anew for whoever completed it after that. Of two that ask at the same
     * moment both get the same seat, and the table's key keeps the second from sitting down. A locking read instead would
     * lock gaps and let people who finish together deadlock each other.
     */
    OptionalInt seat(EmployeeId employee, ModuleVersionId version, Instant at) {
        // counted before it is asked: whatever comes in between takes the seat
        var rows = jdbc.sql("SELECT COUNT(*) FROM completion WHERE employee_id = ? AND module_version_id = ?")
                .params(employee.value(), version.value())
                .query(Integer.class)
                .single();
        return rows > 0 && exist(employee, version, at) ? OptionalInt.empty() : OptionalInt.of(rows);
    }

    private boolean exist(EmployeeId employee, ModuleVersionId version, Instant at) {
        var since =
                since(employee, version).filter(moment -> !at.isBefore(moment)).orElse(Instant.EPOCH);
        return jdbc.sql("""
            SELECT EXISTS (
                SELECT 1 FROM completion c
                WHERE c.employee_id = ? AND c.module_version_id = ? AND NOT c.void AND c.completed_at >= ?
                  AND NOT EXISTS (SELECT 1 FROM completion s WHERE s.supersedes_id = c.id))""")
                .params(employee.value(), version.value(), Utc.of(since))
                .query(Boolean.class)
                .single();
    }

    /** Since when what the person does for the version counts, where it is asked anew. */
    Optional<Instant> since(EmployeeId employee, ModuleVersionId version) {
        return renewal.since(employee, version);
    }
}
