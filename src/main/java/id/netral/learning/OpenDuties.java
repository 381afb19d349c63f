package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private final JdbcClient jdbc;
    private final ZoneId zone;

    OpenDuties(JdbcClient jdbc, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.zone = agencyZone;
    }

    /** The employee's, fulfilled ones included, oldest first; for the employee and for HR. */
    @PreAuthorize("hasAnyRole('SDM', 'ADMIN') or " + OwnRecords.RULE)
    public List<OpenDuty> of(EmployeeId employee) {
        return jdbc.sql("SELECT d.*, " + DutySql.FULFILLED + """
                         AS fulfilled FROM duty d
                        WHERE d.employee_id = :employee AND d.released_at IS NULL ORDER BY d.asked_at, d.id""")
                .param("employee", employee.value())
                .query((row, index) -> duty(row))
                .list();
    }

    private OpenDuty duty(ResultSet row) throws SQLException {
        var countsFrom = Utc.read(row, "counts_from");
        return new OpenDuty(
                new AssignmentId(row.getLong("assignment_id")),
                row.getInt("cycle"),
                new EmployeeId(row.getLong("employee_id")),
                new ModuleId(row.getLong("module_id")),
                row.getBoolean("mandatory"),
                Utc.readExisting(row, "asked_at"),
                row.getObject("due_on", LocalDate.class),
                countsFrom == null ? null : LocalDate.ofInstant(countsFrom, zone),
                row.getBoolean("restricted"),
                row.getBoolean("fulfilled"));
    }
}
