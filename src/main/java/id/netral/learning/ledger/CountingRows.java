package id.netral.learning.ledger;

import id.netral.assessment.QuizRenewal;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Asks the ledger whether something counts already. */
@Component
class CountingRows {

    private final CountingRepository ledger;
    private final QuizRenewal renewal;

    CountingRows(CountingRepository ledger, QuizRenewal renewal) {
        this.ledger = ledger;
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
        var rows = ledger.rows(employee.value(), version.value());
        return rows > 0 && exist(employee, version, at) ? OptionalInt.empty() : OptionalInt.of(rows);
    }

    private boolean exist(EmployeeId employee, ModuleVersionId version, Instant at) {
        var since =
                since(employee, version).filter(moment -> !at.isBefore(moment)).orElse(Instant.EPOCH);
        return ledger.counts(employee.value(), version.value(), since) == 1;
    }

    /** Since when what the person does for the version counts, where it is asked anew. */
    Optional<Instant> since(EmployeeId employee, ModuleVersionId version) {
        return renewal.since(employee, version);
    }

    /** Keeps others from judging the person's module until the transaction ends. */
    void hold(EmployeeId employee, ModuleId module) {
        ledger.lock(employee.value(), module.value());
    }
}
