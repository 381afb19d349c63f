package id.netral.assessment.statistics;

import id.netral.rules.Article;
import org.jspecify.annotations.Nullable;

/**
 * Mean points before and after the lessons, of the same people.
 *
 * @param article whose questions these are; null for the whole quiz
 * @param people who were asked in both tests, at least five
 * @param before in the test before the lessons, 0 to 1
 * @param after in the quiz, 0 to 1
 */
public record ArticleGain(@Nullable Article article, int people, double before, double after) {

    /** What was learnt, −1 to 1. */
    public double gain() {
        return after - before;
    }
}
