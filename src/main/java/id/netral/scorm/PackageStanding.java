package id.netral.scorm;

import id.netral.common.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a person is with all parts of a package.
 *
 * @param parts those begun; what they told last before {@code since} does not count
 */
record PackageStanding(ScormPackage of, List<ScormAttempt> parts, Instant since) {

    PackageStanding {
        parts = parts.stream().filter(part -> !part.changedAt().isBefore(since)).toList();
    }

    boolean done(ScormItem item) {
        return parts.stream()
                .anyMatch(part -> part.item().equals(item.identifier())
                        && part.data().status().done());
    }

    boolean done() {
        return of.items().stream().allMatch(this::done);
    }

    /** The first part not done; the first of all once all are. */
    ScormItem next() {
        return of.items().stream()
                .filter(item -> !done(item))
                .findFirst()
                .orElse(of.items().getFirst());
    }

    /** The mean of the parts that give a score; null when none does. */
    @Nullable
    Score score() {
        var scores = parts.stream()
                .flatMap(part -> part.data().score().stream())
                .map(Score::percent)
                .toList();
        return scores.isEmpty()
                ? null
                : new Score(scores.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(scores.size()), 4, RoundingMode.HALF_UP));
    }
}
