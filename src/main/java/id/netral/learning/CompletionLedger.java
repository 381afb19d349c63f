package id.netral.learning;

import id.netral.common.EmployeeId;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import org.springframework.stereotype.Service;

/** The completion ledger: rows are only added. */
@Service
public class CompletionLedger {

    /** The employee's completions that count, newest first. */
    public List<CompletionRecord> of(EmployeeId employee) {
        throw new UnsupportedOperationException();
    }

    /** JP earned in the calendar year of the agency's zone. */
    public BigDecimal jp(EmployeeId employee, Year year) {
        throw new UnsupportedOperationException();
    }
}
