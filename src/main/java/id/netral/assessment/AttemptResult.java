package id.netral.assessment;

import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.QuestionDefinition;
import id.netral.common.Score;
import id.netral.rules.ArticleId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A submitted attempt with the key and the feedback, for the person it belongs to. */
public record AttemptResult(
        AttemptId attempt,
        ModuleVersionId version,
        int number,
        Instant submittedAt,
        Score score,
        int passMark,
        boolean passed,
        List<Item> items) {

    /**
     * One question.
     *
     * @param points 0 to 1
     */
    public record Item(
            int position,
            QuestionDefinition.Type type,
            String stem,
            List<Option> options,
            BigDecimal points,
            String feedback,
            List<ArticleId> articles) {

        /** Whether every point was reached. */
        public boolean right() {
            return points.compareTo(BigDecimal.ONE) == 0;
        }

        /** Whether some but not all points were reached. */
        public boolean partlyRight() {
            return points.signum() > 0 && !right();
        }

        /** Whether anything was chosen. */
        public boolean answered() {
            return options.stream().anyMatch(Option::chosen);
        }
    }

    /** An option in the order it was shown. */
    public record Option(
            String text,
            boolean chosen,
            boolean correct,
            @Nullable String feedback) {}
}
