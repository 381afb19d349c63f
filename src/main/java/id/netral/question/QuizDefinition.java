package id.netral.question;

import java.util.List;

/**
 * A module's quiz as its author wrote it.
 *
 * @param passMark percent, 1..100
 * @param maxAttempts at least 1
 * @param drawCount questions drawn into one attempt
 * @param blueprint drawn first; together at most {@code drawCount}, the rest is spread over the topics
 */
public record QuizDefinition(
        int passMark,
        int maxAttempts,
        int drawCount,
        List<BlueprintRow> blueprint,
        QuizConduct conduct,
        List<QuestionDefinition> questions) {

    public QuizDefinition {
        blueprint = List.copyOf(blueprint);
        questions = List.copyOf(questions);
    }
}
