package id.netral.assessment;

import id.netral.common.Score;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands with a version's quiz.
 *
 * @param questions number of questions in an attempt
 * @param open the attempt under way, null when none
 * @param best best submitted score, null before the first
 * @param passed whether any attempt passed
 */
public record QuizStanding(
        int passMark,
        int questions,
        int maxAttempts,
        int usedAttempts,
        @Nullable AttemptId open,
        @Nullable Score best,
        boolean passed) {

    /** Attempts that may still be begun. */
    public int attemptsLeft() {
        return Math.max(0, maxAttempts - usedAttempts);
    }
}
