package id.netral.assessment;

import id.netral.common.Score;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands with a version's quiz.
 *
 * @param questions number of questions in an attempt
 * @param open the attempt under way, null when none
 * @param best best submitted score, null before the first
 * @param passed whether any attempt passed
 * @param timing when attempts are possible
 * @param preTest the test before the lessons
 */
public record QuizStanding(
        int passMark,
        int questions,
        int maxAttempts,
        int usedAttempts,
        @Nullable AttemptId open,
        @Nullable Score best,
        boolean passed,
        Timing timing,
        PreTest preTest) {

    /** Attempts that may still be begun. */
    public int attemptsLeft() {
        return Math.max(0, maxAttempts - usedAttempts);
    }

    /**
     * When attempts are possible; null where nothing is limited.
     *
     * @param limit the person's own, extra time included
     * @param opensAt in the future
     * @param closesAt in the future, or past once closed
     * @param nextAttemptAt in the future: the cool-down after the last attempt
     */
    public record Timing(
            @Nullable Duration limit,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            boolean closed,
            @Nullable Instant nextAttemptAt) {

        /** Whether an attempt may begin now, as far as time is concerned. */
        public boolean openNow() {
            return opensAt == null && !closed && nextAttemptAt == null;
        }
    }

    /**
     * The test before the lessons.
     *
     * @param offered whether the quiz has one
     * @param attempt the person's, open or submitted; null before it
     * @param score null until submitted
     */
    public record PreTest(
            boolean offered,
            @Nullable AttemptId attempt,
            @Nullable Score score) {}
}
