package id.netral.learning.ledger;

import id.netral.assessment.AttemptSubmitted;
import id.netral.catalog.Catalog;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters a passed attempt in the ledger, in the transaction that submits it: both are kept, or neither. */
@Component
class CompletionRecorder {

    private final CountingRows counting;
    private final CompletionGate gate;
    private final Catalog catalog;
    private final Clock clock;

    CompletionRecorder(CountingRows counting, CompletionGate gate, Catalog catalog, Clock clock) {
        this.counting = counting;
        this.gate = gate;
        this.catalog = catalog;
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
        return counting.enter(LedgerRow.ofQuiz(attempt, version, clock.instant()));
    }
}
