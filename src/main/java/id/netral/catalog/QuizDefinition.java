package id.netral.catalog;

import java.util.List;

/**
 * A module's quiz as its author wrote it.
 *
 * @param passMark percent, 1..100
 * @param maxAttempts at least 1
 * @param drawCount questions drawn into one attempt
 */
public record QuizDefinition(int passMark, int maxAttempts, int drawCount, List<QuestionDefinition> questions) {}
