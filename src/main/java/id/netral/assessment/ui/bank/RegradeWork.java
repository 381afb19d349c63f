package id.netral.assessment.ui.bank;

import id.netral.assessment.regrade.RegradePreview;
import id.netral.assessment.regrade.RegradedAttempt;
import id.netral.assessment.regrade.Regrading;
import java.util.ArrayList;
import java.util.List;

/**
 * A regrade done by the screen that ordered it, a slice at a time, so that it can tell meanwhile how far it is. When the
 * person leaves, a job does the rest.
 */
final class RegradeWork {

    /** A second's work or so. */
    private static final int CHUNKS = 5;

    private final Regrading regrading;
    private final long question;
    private final Regrading.Rule rule;
    private final long regrade;
    private final List<RegradedAttempt> attempts = new ArrayList<>();

    /** Begins it; throws as {@link Regrading#start} does. */
    RegradeWork(Regrading regrading, long question, Regrading.Rule rule, String reason) {
        this.regrading = regrading;
        this.question = question;
        this.rule = rule;
        this.regrade = regrading.start(question, rule, reason);
    }

    /** Does the next slice; false once all is done. */
    boolean goesOn() {
        for (var i = 0; i < CHUNKS; i++) {
            var chunk = regrading.next(regrade);
            if (chunk.isEmpty()) {
                return false;
            }
            attempts.addAll(chunk.get());
        }
        return true;
    }

    /** What was done so far. */
    RegradePreview done() {
        return new RegradePreview(question, rule, attempts);
    }
}
