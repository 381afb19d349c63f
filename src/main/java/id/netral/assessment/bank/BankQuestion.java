package id.netral.assessment.bank;

import id.netral.assessment.QuestionContent;
import id.netral.question.QuestionDefinition;

/**
 * A question of the bank as it is now.
 *
 * @param id of the question, whatever its revision
 * @param definition its newest revision with its labels
 */
public record BankQuestion(long id, boolean retired, QuestionDefinition definition) {

    /** Whether storing the other would change nothing. */
    public boolean sameAs(QuestionDefinition other) {
        return QuestionContent.hash(definition).equals(QuestionContent.hash(other))
                && definition.labels().equals(other.labels());
    }
}
