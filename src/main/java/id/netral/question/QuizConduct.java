package id.netral.question;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a quiz is held.
 *
 * @param timeLimit null for none
 * @param coolDown between handing in and the next attempt; zero for none
 * @param preTest whether a test of the same blueprint is offered before the lessons
 * @param review what a person sees of a submitted attempt while the quiz is open
 * @param reviewAfterClosing the same once the quiz has closed
 */
public record QuizConduct(
        @Nullable Duration timeLimit, Duration coolDown, boolean preTest, Review review, Review reviewAfterClosing) {

    /** No limits, everything shown at once. */
    public static final QuizConduct FREE =
            new QuizConduct(null, Duration.ZERO, false, Review.EVERYTHING, Review.EVERYTHING);

    /** What is shown of a submitted attempt; each shows what the one before shows, and more. */
    public enum Review {
        /** That it was handed in. */
        NOTHING,
        SCORE,
        /** The questions with the own answers, without the key. */
        OWN_ANSWERS,
        /** Key, feedback and articles too. */
        EVERYTHING
    }
}
