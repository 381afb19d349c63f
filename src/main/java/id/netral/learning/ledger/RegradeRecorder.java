package id.netral.learning.ledger;

import id.netral.assessment.AttemptRegraded;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects the ledger after a regrade, in its transaction: an attempt that passes now completes the module as of the day it
 * was handed in, one that fails now leaves a void row, one that keeps passing gets its new score.
 */
@Component
class RegradeRecorder {

    private final LedgerRepository ledger;
    private final CountingRows counting;
    private final CompletionGate gate;
    private final Catalog catalog;
    private final Clock clock;

    RegradeRecorder(LedgerRepository ledger, CountingRows counting, CompletionGate gate, Catalog catalog, Clock clock) {
        this.ledger = ledger;
        this.counting = counting;
        this.gate = gate;
        this.catalog = catalog;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(AttemptRegraded regraded) {
        var head = ledger.head(regraded.attempt().value());
        var counted = head.filter(row -> !row.isVoid());
        if (counted.isPresent()) {
            correct(regraded, counted.get());
        } else if (regraded.passed()) {
            beginToCount(regraded, head.map(LedgerRow::id).orElse(null));
        }
    }

    private void correct(AttemptRegraded regraded, LedgerRow counted) {
        ledger.save(
                LedgerRow.ofRegrade(regraded, version(regraded), counted.id(), !regraded.passed(), clock.instant()));
    }

    private void beginToCount(AttemptRegraded regraded, @Nullable Long supersedes) {
        var version = version(regraded);
        if (gate.openToQuiz(regraded.employee(), version)) {
            counting.enter(LedgerRow.ofRegrade(regraded, version, supersedes, false, clock.instant()));
        }
    }

    private ModuleVersion version(AttemptRegraded regraded) {
        return catalog.version(regraded.version()).orElseThrow();
    }
}
