package id.netral.learning;

import id.netral.assessment.QuizRenewal;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the ledger whether something counts already. */
@Repository
class CountingRows {

    private final JdbcClient jdbc;
    private final QuizRenewal renewal;
    private final ZoneId zone;

    CountingRows(JdbcClient jdbc, QuizRenewal renewal, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.renewal = renewal;
        this.zone = agencyZone;
    }

    /**
     * Whether the employee has a row for the version that still counts at a completion of that moment. In another calendar
     * year, or once the module was asked anew, a completion is entered again and the old row stays as it is.
     *
     * <p>A plain read is enough for whoever submits: a person has one open attempt per version, so two of them never pass at
     * the same moment. A locking read would lock gaps and let people who finish together deadlock each other.
     */
    boolean exist(EmployeeId employee, ModuleVersionId version, Instant at) {
        var year = at.atZone(zone).toLocalDate().with(TemporalAdjusters.firstDayOfYear());
        var newYear = year.atStartOfDay(zone).toInstant();
        var since = renewal.since(employee, version)
                .filter(moment -> !at.isBefore(moment) && moment.isAfter(newYear))
                .orElse(newYear);
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
