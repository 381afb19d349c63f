package id.netral.assessment.bank;

import id.netral.catalog.ModuleId;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.rules.ArticleId;
import id.netral.rules.ElectionPhase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which questions of the bank to list; what is null does not matter.
 *
 * @param text part of the stem or of the code; empty for all
 * @param phase as labelled; a question for any phase is not found by one
 * @param retired true for retired questions only, false for those in use only
 * @param reviewBy last day: those that should have been read again by then
 */
public record QuestionFilter(
        String text,
        @Nullable ModuleId module,
        QuestionDefinition.@Nullable Type type,
        @Nullable String topic,
        @Nullable Difficulty difficulty,
        @Nullable ElectionPhase phase,
        @Nullable ArticleId article,
        @Nullable String tag,
        @Nullable Boolean retired,
        @Nullable LocalDate reviewBy) {

    /** Every question. */
    public static final QuestionFilter ALL =
            new QuestionFilter("", null, null, null, null, null, null, null, null, null);

    /** The same filter for questions that stand otherwise. */
    public QuestionFilter standing(@Nullable Boolean onlyRetired, @Nullable LocalDate toReviewBy) {
        return new QuestionFilter(text, module, type, topic, difficulty, phase, article, tag, onlyRetired, toReviewBy);
    }
}
