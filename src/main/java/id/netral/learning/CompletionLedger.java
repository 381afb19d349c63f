package id.netral.learning;

import id.netral.assessment.AttemptId;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import id.netral.common.Utc;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The completion ledger: rows are only added. A submitted attempt that passed adds exactly one row, unless the person
 * already has one that counts for the same module version. Reads leave superseded rows out.
 */
@Service
@Transactional(readOnly = true)
public class CompletionLedger {

    private static final String MAY_READ = "hasAnyRole('SDM', 'ADMIN') or " + OwnRecords.RULE;
    private static final String COUNTING = """
            FROM completion c
            WHERE c.employee_id = :employee AND NOT c.void
              AND NOT EXISTS (SELECT 1 FROM completion s WHERE s.supersedes_id = c.id)
            """;

    private final JdbcClient jdbc;
    private final ZoneId zone;

    CompletionLedger(JdbcClient jdbc, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.zone = agencyZone;
    }

    /** The employee's completions that count, newest first; for the employee and for HR. */
    @PreAuthorize(MAY_READ)
    public List<CompletionRecord> of(EmployeeId employee) {
        return jdbc.sql("SELECT c.* " + COUNTING + " ORDER BY c.completed_at DESC, c.id DESC")
                .param("employee", employee.value())
                .query((row, index) -> completion(row))
                .list();
    }

    /** JP earned in the calendar year of the agency's zone, zero when none; for the employee and for HR. */
    @PreAuthorize(MAY_READ)
    public BigDecimal jp(EmployeeId employee, Year year) {
        return jdbc.sql("SELECT COALESCE(SUM(c.jp), 0) " + COUNTING
                        + " AND c.completed_at >= :from AND c.completed_at < :until")
                .param("employee", employee.value())
                .param("from", startOf(year))
                .param("until", startOf(year.plusYears(1)))
                .query(BigDecimal.class)
                .single();
    }

    private LocalDateTime startOf(Year year) {
        return Utc.of(year.atDay(1).atStartOfDay(zone).toInstant());
    }

    private static CompletionRecord completion(ResultSet row) throws SQLException {
        var attempt = row.getLong("attempt_id");
        var withoutAttempt = row.wasNull();
        var score = row.getBigDecimal("score");
        return new CompletionRecord(
                row.getLong("id"),
                new ModuleId(row.getLong("module_id")),
                new ModuleVersionId(row.getLong("module_version_id")),
                withoutAttempt ? null : new AttemptId(attempt),
                score == null ? null : new Score(score),
                row.getBigDecimal("jp"),
                Utc.readExisting(row, "completed_at"));
    }
}
