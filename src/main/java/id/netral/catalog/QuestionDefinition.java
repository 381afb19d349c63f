package id.netral.catalog;

import id.netral.rules.ArticleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as its author wrote it. True/false questions have two options: 0 is "true", 1 is "false", with empty texts.
 *
 * @param code unique within the module, never reused
 */
public record QuestionDefinition(
        String code,
        Type type,
        String topic,
        Difficulty difficulty,
        String stem,
        List<Option> options,
        String feedback,
        List<ArticleId> articles) {

    /** How it is answered. */
    public enum Type {
        SINGLE,
        MULTIPLE,
        TRUE_FALSE
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
}
