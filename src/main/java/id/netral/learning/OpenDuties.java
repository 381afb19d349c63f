package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of people at present: duties that nobody has been released from. */
@Service
@Transactional(readOnly = true)
public class OpenDuties {

    /**
     * SQL that holds for a row of {@code duty d} once the ledger has a row for it that counts. Its parameter
     * {@code :zoneSeconds} is what the agency's zone is ahead of UTC.
     */
    // a scalar, not EXISTS: that might be materialised for all of the ledger
    static final String FULFILLED = """
            ((SELECT c.id FROM completion c WHERE c.employee_id = d.employee_id AND c.module_id = d.module_id AND NOT c.void
                AND NOT EXISTS (SELECT 1 FROM completion s WHERE s.supersedes_id = c.id)
                AND (d.counts_from IS NULL OR c.completed_at >= TIMESTAMPADD(SECOND, -:zoneSeconds, d.counts_from))
                LIMIT 1) IS NOT NULL)""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    OpenDuties(JdbcClient jdbc, Clock clock, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** The employee's, fulfilled ones included, oldest first; for the employee and for HR. */
    @PreAuthorize("hasAnyRole('SDM', 'ADMIN') or " + OwnRecords.RULE)
    public List<OpenDuty> of(EmployeeId employee) {
        return jdbc.sql("SELECT d.*, " + FULFILLED + """
                         AS fulfilled FROM duty d
                        WHERE d.employee_id = :employee AND d.released_at IS NULL ORDER BY d.asked_at, d.id""")
                .param("employee", employee.value())
                .param("zoneSeconds", zoneSeconds())
                .query((row, index) -> duty(row))
                .list();
    }

    int zoneSeconds() {
        return zone.getRules().getOffset(clock.instant()).getTotalSeconds();
    }

    private static OpenDuty duty(ResultSet row) throws SQLException {
        return new OpenDuty(
                new AssignmentId(row.getLong("assignment_id")),
                row.getInt("cycle"),
                new EmployeeId(row.getLong("employee_id")),
                new ModuleId(row.getLong("module_id")),
                row.getBoolean("mandatory"),
                Utc.readExisting(row, "asked_at"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("counts_from", LocalDate.class),
                row.getBoolean("restricted"),
                row.getBoolean("fulfilled"));
    }
}
