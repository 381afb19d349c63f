package id.netral.assessment;

import id.netral.question.QuestionDefinition;

/**
 * A question of the bank as it is now.
 *
 * @param id of the question, whatever its revision
 * @param definition its newest revision with its labels
 */
record BankQuestion(long id, boolean retired, QuestionDefinition definition) {

    /** Whether storing the other would change nothing. */
    boolean sameAs(QuestionDefinition other) {
        return QuestionContent.hash(definition).equals(QuestionContent.hash(other))
                && definition.labels().equals(other.labels());
    }
}
