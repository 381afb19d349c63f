package id.netral.learning.ledger;

import id.netral.assessment.AttemptSubmitted;
import id.netral.catalog.Catalog;
import id.netral.learning.ModuleCompleted;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters a passed attempt in the ledger, in the transaction that submits it: both are kept, or neither. */
@Component
class CompletionRecorder {

    private final LedgerRepository ledger;
    private final CountingRows counting;
    private final CompletionGate gate;
    private final Catalog catalog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompletionRecorder(
            LedgerRepository ledger,
            CountingRows counting,
            CompletionGate gate,
            Catalog catalog,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.counting = counting;
        this.gate = gate;
        this.catalog = catalog;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(AttemptSubmitted attempt) {
        if (!attempt.passed()) {
            return;
        }
        var version = catalog.version(attempt.version()).orElseThrow();
        if (gate.openToQuiz(attempt.employee(), version)) {
            enter(attempt);
        }
    }

    /** Enters what was found to complete the module, unless something counts already; false then. */
    boolean enter(AttemptSubmitted attempt) {
        var version = catalog.version(attempt.version()).orElseThrow();
        var seat = counting.seat(attempt.employee(), attempt.version(), attempt.submittedAt());
        if (seat.isEmpty()
                || !LedgerRow.ofQuiz(attempt, version, seat.getAsInt(), clock.instant())
                        .enter(ledger)) {
            return false; // the same submission arrived twice, or a package ended at this moment; the first row stands
        }
        events.publishEvent(new ModuleCompleted(
                attempt.employee(),
                version.module(),
                version.id(),
                attempt.score(),
                version.jp(),
                attempt.submittedAt()));
        return true;
    }
}
