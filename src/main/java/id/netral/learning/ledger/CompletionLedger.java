package id.netral.learning.ledger;

import id.netral.common.EmployeeId;
import id.netral.learning.OwnRecords;
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

    CompletionLedger(LedgerRepository rows) {
        this.rows = rows;
    }

    /** The employee's completions that count, newest first; for the employee and for HR. */
    @PreAuthorize(MAY_READ)
    public List<CompletionRecord> of(EmployeeId employee) {
        return rows.counting(employee.value()).stream().map(LedgerRow::shown).toList();
    }
}
