package id.netral.assessment.quiz;

import id.netral.assessment.answer.Correction;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ArticleId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question as people saw it; never changes. Holds the key, so it never goes to the browser as it is.
 *
 * @param question the question it is a revision of
 */
public record QuestionRevision(
        long id,
        long question,
        String topic,
        Difficulty difficulty,
        String stem,
        QuestionBody body,
        String feedback,
        List<ArticleId> articles) {

    /** Questions that nobody is asked in earnest, each under the number of its place. */
    public static List<QuestionRevision> trials(List<QuestionDefinition> questions) {
        return IntStream.range(0, questions.size())
                .mapToObj(place -> trial(place, questions.get(place)))
                .toList();
    }

    /** A question that nobody is asked in earnest, under a number of its own. */
    public static QuestionRevision trial(long number, QuestionDefinition question) {
        return new QuestionRevision(
                number,
                number,
                question.topic(),
                question.difficulty(),
                question.stem(),
                question.body(),
                question.feedback(),
                question.articles());
    }

    /** How it is answered. */
    public Type type() {
        return body.type();
    }

    /** As it was written. */
    public QuestionDefinition definition(String code, Labels labels) {
        return new QuestionDefinition(code, topic, difficulty, stem, body, feedback, articles, labels);
    }

    /** The question with the key that holds since it was corrected. */
    public QuestionRevision under(@Nullable Correction correction) {
        return correction == null || correction.key() == null
                ? this
                : new QuestionRevision(id, question, topic, difficulty, stem, correction.key(), feedback, articles);
    }
}
