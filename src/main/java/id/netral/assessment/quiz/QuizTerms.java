package id.netral.assessment.quiz;

/**
 * What a quiz asks of everybody.
 *
 * @param passMark percent that pass
 */
public record QuizTerms(int passMark, int maxAttempts) {}
