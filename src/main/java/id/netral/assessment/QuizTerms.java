package id.netral.assessment;

/**
 * What a quiz asks of everybody.
 *
 * @param passMark percent that pass
 */
public record QuizTerms(int passMark, int maxAttempts) {}
