package id.netral.question;

import id.netral.rules.ArticleId;
import id.netral.rules.ElectionPhase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as its author wrote it.
 *
 * @param code unique within the module, never reused
 */
public record QuestionDefinition(
        String code,
        String topic,
        Difficulty difficulty,
        String stem,
        QuestionBody body,
        String feedback,
        List<ArticleId> articles,
        Labels labels) {

    public QuestionDefinition {
        articles = List.copyOf(articles);
    }

    /** The same question under another code. */
    public QuestionDefinition under(String other) {
        return new QuestionDefinition(other, topic, difficulty, stem, body, feedback, articles, labels);
    }

    /** The same question with other labels. */
    public QuestionDefinition labelled(Labels others) {
        return new QuestionDefinition(code, topic, difficulty, stem, body, feedback, articles, others);
    }

    /** How it is answered. */
    public Type type() {
        return body.type();
    }

    /** Ways of answering. */
    public enum Type {
        SINGLE,
        MULTIPLE,
        TRUE_FALSE,
        MATCHING,
        ORDERING,
        GAPS,
        NUMERIC,
        SHORT_TEXT,
        VERDICT,
        MARK_CHAT,
        MARK_PICTURE
    }

    /** How hard the author thinks it is. */
    public enum Difficulty {
        EASY,
        MEDIUM,
        HARD
    }

    /** One choice. */
    public record Option(
            String text, boolean correct, @Nullable String feedback) {}

    /**
     * What helps to find and tend a question and may change without a new revision.
     *
     * @param phase the election phase it is about, null when it is about any
     * @param reviewOn the day somebody should read it again
     */
    public record Labels(
            @Nullable ElectionPhase phase, @Nullable LocalDate reviewOn, List<String> tags) {

        /** No label at all. */
        public static final Labels NONE = new Labels(null, null, List.of());

        public Labels {
            tags = List.copyOf(tags);
        }
    }
}
