package id.netral.assessment.regrade;

import java.util.Comparator;
import java.util.List;

/**
 * What a regrade does, or did, by person.
 *
 * @param attempts every submitted attempt that drew the wrong question, also those that keep their score, by name
 */
public record RegradePreview(long question, Regrading.Rule rule, List<RegradedAttempt> attempts) {

    public RegradePreview {
        attempts = attempts.stream()
                .sorted(Comparator.comparing(RegradedAttempt::name)
                        .thenComparing(attempt -> attempt.attempt().value()))
                .toList();
    }

    /** Attempts that failed and now pass. */
    public long passesNow() {
        return attempts.stream()
                .filter(each -> !each.oldPassed() && each.newPassed())
                .count();
    }

    /** Attempts that passed and now fail. */
    public long failsNow() {
        return attempts.stream()
                .filter(each -> each.oldPassed() && !each.newPassed())
                .count();
    }

    /** Attempts that stay passed or stay failed, whatever their score does. */
    public long keeps() {
        return attempts.size() - passesNow() - failsNow();
    }
}
