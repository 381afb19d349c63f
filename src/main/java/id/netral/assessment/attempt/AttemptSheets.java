package id.netral.assessment.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.netral.assessment.AttemptId;
import id.netral.assessment.attempt.QuizAttemptRepository.Drawn;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what was drawn for an attempt. Kept in memory, which is safe on any number of nodes because it never changes; it
 * leaves a single statement for saving an answer.
 */
@Component
class AttemptSheets {

    private static final int KEPT = 10_000;

    private final QuizAttemptRepository attempts;
    private final Cache<AttemptId, AttemptSheet> kept = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    AttemptSheets(QuizAttemptRepository attempts) {
        this.attempts = attempts;
    }

    /** The employee's own attempt; throws {@link NoSuchAttemptException} for any other. */
    AttemptSheet own(EmployeeId employee, AttemptId attempt) {
        return find(attempt)
                .filter(sheet -> sheet.employee().equals(employee))
                .orElseThrow(NoSuchAttemptException::new);
    }

    /** Anybody's attempt, for what the system does by itself. */
    Optional<AttemptSheet> find(AttemptId attempt) {
        // nobody waits for somebody else's reading: whoever waits may hold the connection the other one needs
        var sheet = kept.getIfPresent(attempt);
        if (sheet == null) {
            sheet = load(attempt);
            if (sheet != null) {
                kept.put(attempt, sheet);
            }
        }
        return Optional.ofNullable(sheet);
    }

    private @Nullable AttemptSheet load(AttemptId attempt) {
        var rows = attempts.drawn(attempt.value());
        if (rows.isEmpty()) {
            return null;
        }
        var head = rows.getFirst();
        return new AttemptSheet(
                attempt,
                new EmployeeId(head.employee()),
                new ModuleVersionId(head.version()),
                head.purpose(),
                head.deadline(),
                rows.stream().map(Drawn::item).flatMap(Optional::stream).toList());
    }
}
