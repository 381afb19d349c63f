package id.netral.assessment.attempt;

import id.netral.assessment.AttemptId;
import id.netral.assessment.AttemptPurpose;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.Score;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuizConduct.Review;
import id.netral.rules.ArticleId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submitted attempt for the person it belongs to, as far as the quiz lets people see it now.
 *
 * @param review what is shown
 * @param score null when not even the score is shown
 * @param passed false when the score is not shown
 * @param items empty unless at least the own answers are shown
 * @param regraded why the score was changed after a question had been corrected; null when it never was
 */
public record AttemptResult(
        AttemptId attempt,
        ModuleVersionId version,
        AttemptPurpose purpose,
        int number,
        Instant submittedAt,
        Review review,
        @Nullable Score score,
        int passMark,
        boolean passed,
        List<Item> items,
        @Nullable String regraded) {

    /** Whether key, feedback and articles are shown. */
    public boolean explained() {
        return review == Review.EVERYTHING;
    }

    /**
     * One question.
     *
     * @param points 0 to 1; null while the key is not shown
     * @param options what could be picked, as it was shown; empty for questions answered otherwise
     * @param entries what was filled in, line by line; empty for questions with options only
     * @param picture the picture whose places are the options, null without one
     * @param feedback empty while the key is not shown
     * @param graded whether its points count towards the score; those on unsettled law do not
     */
    public record Item(
            int position,
            QuestionDefinition.Type type,
            String stem,
            @Nullable BigDecimal points,
            List<Option> options,
            List<Entry> entries,
            @Nullable Picture picture,
            String feedback,
            List<ArticleId> articles,
            boolean graded) {

        /** Whether every point was reached. */
        public boolean right() {
            return points != null && points.compareTo(BigDecimal.ONE) == 0;
        }

        /** Whether some but not all points were reached. */
        public boolean partlyRight() {
            return points != null && points.signum() > 0 && !right();
        }

        /** Whether anything was answered. */
        public boolean answered() {
            return options.stream().anyMatch(Option::chosen)
                    || entries.stream().anyMatch(entry -> entry.given() != null);
        }
    }

    /**
     * An option in the order it was shown.
     *
     * @param correct null while the key is not shown
     */
    public record Option(
            String text,
            boolean chosen,
            @Nullable Boolean correct,
            @Nullable String feedback) {

        /** Known to be right. */
        public boolean right() {
            return Boolean.TRUE.equals(correct);
        }
    }

    /**
     * Something filled in.
     *
     * @param label the prompt, the gap or the place; empty when there is only one entry
     * @param given null when left open
     * @param expected null while the key is not shown
     */
    public record Entry(
            String label, @Nullable String given, @Nullable String expected, boolean right) {}

    /** A picture, relative to the start of the site. */
    public record Picture(String address, String alt) {}
}
