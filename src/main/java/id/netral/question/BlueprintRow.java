package id.netral.question;

import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.rules.ArticleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many questions of a kind an attempt draws; what is null does not matter.
 *
 * @param count at least 1
 */
public record BlueprintRow(
        int count,
        @Nullable String topic,
        @Nullable ArticleId article,
        @Nullable Difficulty difficulty) {

    /** Whether the question is of this kind. */
    public boolean fits(QuestionDefinition question) {
        return fits(question.topic(), question.articles(), question.difficulty());
    }

    /** Whether a question of this topic, citing these articles, this hard, is of this kind. */
    public boolean fits(String ofTopic, List<ArticleId> citing, Difficulty hard) {
        return (topic == null || topic.equals(ofTopic))
                && (article == null || citing.contains(article))
                && (difficulty == null || difficulty == hard);
    }
}
