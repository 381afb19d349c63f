package id.netral.learning.jp;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.common.Utc;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import id.netral.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From which day a PPPK's contract years are counted. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
public class JpContracts {

    // the year PPPK came into being with PP 49/2018; earlier dates are typing errors
    private static final LocalDate EARLIEST = LocalDate.of(2018, 1, 1);

    private final JdbcClient jdbc;
    private final JpRows rows;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    JpContracts(
            JdbcClient jdbc, JpRows rows, CurrentUser currentUser, AuditTrail audit, Clock clock, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** The day entered last, empty when none was. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> startOf(EmployeeId employee) {
        return rows.contractStart(employee, clock.instant());
    }

    /** Enters the day, audited. Throws {@link RefusedException} {@code jp-contract.range} for a day that cannot be. */
    @Transactional
    public void enter(EmployeeId employee, LocalDate startsOn) {
        var latest = LocalDate.ofInstant(clock.instant(), zone).plusYears(1);
        if (startsOn.isBefore(EARLIEST) || startsOn.isAfter(latest)) {
            throw new RefusedException("jp-contract.range");
        }
        jdbc.sql("""
                        INSERT INTO jp_contract_start (employee_id, starts_on, recorded_at, recorded_by)
                        VALUES (:employee, :startsOn, :now, :by)""")
                .param("employee", employee.value())
                .param("startsOn", startsOn)
                .param("now", Utc.of(clock.instant()))
                .param("by", currentUser.require().displayName())
                .update();
        audit.record(
                AuditAction.JP_RULE_CHANGED,
                employee.toString(),
                Map.of("act", "contract-start", "startsOn", startsOn.toString()));
    }
}
