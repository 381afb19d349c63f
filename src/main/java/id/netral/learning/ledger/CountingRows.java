package id.netral.learning.ledger;

import id.netral.assessment.QuizRenewal;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Of what a person completes of a module one row of the ledger counts: lets it, and asks whether one does. */
@Component
class CountingRows {

    private final CountingRepository ledger;
    private final LedgerRepository entries;
    private final QuizRenewal renewal;
    private final ApplicationEventPublisher events;

    CountingRows(
            CountingRepository ledger,
            LedgerRepository entries,
            QuizRenewal renewal,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.entries = entries;
        this.renewal = renewal;
        this.events = events;
    }

    /**
     * Lets the row count and tells of it, in the caller's transaction; false when something counts already, leaving out
     * rows from before the module was asked anew for whoever completed it after that. Of two that ask at the same moment
     * both get the same seat, and the table's key keeps the second from sitting down. A locking read instead would lock
     * gaps and let people who finish together deadlock each other.
     */
    boolean enter(LedgerRow row) {
        // counted before it is asked: whatever comes in between takes the seat
        var seat = ledger.rows(row.employee().value(), row.version().value());
        if ((seat > 0 && exist(row)) || !row.enter(entries, seat)) {
            return false;
        }
        events.publishEvent(row.completed());
        return true;
    }

    private boolean exist(LedgerRow row) {
        var since = since(row.employee(), row.version())
                .filter(moment -> !row.completedAt().isBefore(moment))
                .orElse(Instant.EPOCH);
        return ledger.counts(row.employee().value(), row.version().value(), since) == 1;
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
