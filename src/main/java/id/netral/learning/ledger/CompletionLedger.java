package id.netral.learning.ledger;

import id.netral.common.EmployeeId;
import id.netral.learning.OwnRecords;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
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
    private final LedgerRepository rows;
    private final ZoneId zone;

    CompletionLedger(LedgerRepository rows, ZoneId agencyZone) {
        this.rows = rows;
        this.zone = agencyZone;
    }

    /** The employee's completions that count, newest first; for the employee and for HR. */
    @PreAuthorize(MAY_READ)
    public List<CompletionRecord> of(EmployeeId employee) {
        return rows.counting(employee.value()).stream().map(LedgerRow::shown).toList();
    }

    /** JP earned in the calendar year of the agency's zone, zero when none; for the employee and for HR. */
    @PreAuthorize(MAY_READ)
    public BigDecimal jp(EmployeeId employee, Year year) {
        return rows.jp(employee.value(), startOf(year), startOf(year.plusYears(1)));
    }

    private Instant startOf(Year year) {
        return year.atDay(1).atStartOfDay(zone).toInstant();
    }
}
