package id.netral.learning;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the ledger whether something counts already. */
@Repository
class CountingRows {

    private final JdbcClient jdbc;
    private final ZoneId zone;

    CountingRows(JdbcClient jdbc, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.zone = agencyZone;
    }

    /**
     * Whether the employee has a row for the version that still counts at a completion of that moment. In another calendar
     * year, or once a duty's new cycle has begun, a completion is entered anew and the old row stays as it is.
     *
     * <p>A plain read is enough for whoever submits: a person has one open attempt per version, so two of them never pass at
     * the same moment. A locking read would lock gaps and let people who finish together deadlock each other.
     */
    boolean exist(EmployeeId employee, ModuleVersionId version, Instant completedAt) {
        var day = LocalDate.ofInstant(completedAt, zone);
        return last(employee, version)
                .filter(last -> !last.isBefore(day.with(TemporalAdjusters.firstDayOfYear())))
                .filter(last -> !last.isBefore(cycle(employee, version, day).orElse(LocalDate.MIN)))
                .isPresent();
    }

    private Optional<LocalDate> last(EmployeeId employee, ModuleVersionId version) {
        return jdbc.sql("""
                        SELECT c.completed_at FROM completion c
                        WHERE c.employee_id = ? AND c.module_version_id = ? AND NOT c.void
                          AND NOT EXISTS (SELECT 1 FROM completion s WHERE s.supersedes_id = c.id)
                        ORDER BY c.completed_at DESC LIMIT 1""")
                .params(employee.value(), version.value())
                .query((row, number) -> LocalDate.ofInstant(Utc.readExisting(row, "completed_at"), zone))
                .optional();
    }

    /** First day of the cycle that the day lies in, empty when nobody asks for a new one. */
    private Optional<LocalDate> cycle(EmployeeId employee, ModuleVersionId version, LocalDate day) {
        return jdbc.sql("""
                        SELECT d.counts_from FROM duty d JOIN module_version v ON v.module_id = d.module_id
                        WHERE v.id = :version AND d.employee_id = :employee AND d.counts_from <= :day
                        ORDER BY d.counts_from DESC LIMIT 1""")
                .param("version", version.value())
                .param("employee", employee.value())
                .param("day", day)
                .query(LocalDate.class)
                .optional();
    }
}
