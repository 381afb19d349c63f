package id.netral.assessment.quiz;

import id.netral.question.BlueprintRow;
import id.netral.question.QuizConduct;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one module version's quiz and the bank its attempts draw from, as they are now.
 *
 * @param opensAt null: open since it was published
 * @param closesAt null: open without end
 * @param bank ids of the question revisions that are not retired, ascending
 * @param ungraded those of them that do not count towards the score
 * @param suspended those of them that wait for a reviewer, because an article they cite was ended
 */
public record QuizRules(
        int passMark,
        int maxAttempts,
        int drawCount,
        List<BlueprintRow> blueprint,
        QuizConduct conduct,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        List<Long> bank,
        Set<Long> ungraded,
        Set<Long> suspended) {

    /**
     * Ids of the question revisions that new attempts draw from. What waits for a reviewer stays away; when fewer are left than
     * the quiz asks for, attempts ask fewer, and none begins when none is left. Attempts under way keep what they drew.
     */
    public List<Long> drawable() {
        return bank.stream().filter(revision -> !suspended.contains(revision)).toList();
    }

    /** Whether it has not opened yet. */
    public boolean early(Instant now) {
        return opensAt != null && now.isBefore(opensAt);
    }

    /** Whether it has closed. */
    public boolean closed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    /**
     * The moment an attempt begun now must be handed in: the time limit's end or the closing, whichever comes first; null
     * without either.
     *
     * @param extraPercent more time for the person, 0 for none
     */
    @Nullable
    public Instant deadline(Instant start, int extraPercent) {
        return Stream.of(limit(extraPercent).map(start::plus), Optional.ofNullable(closesAt))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** The time limit with the person's extra time. */
    public Optional<Duration> limit(int extraPercent) {
        return Optional.ofNullable(conduct.timeLimit())
                .map(limit -> limit.plus(limit.multipliedBy(extraPercent).dividedBy(100)));
    }

    /** What is shown of submitted attempts now. */
    public QuizConduct.Review review(Instant now) {
        return closed(now) ? conduct.reviewAfterClosing() : conduct.review();
    }
}
