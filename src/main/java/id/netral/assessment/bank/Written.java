package id.netral.assessment.bank;

import org.jspecify.annotations.Nullable;

/**
 * What became of a question somebody wrote.
 *
 * @param question its id, 0 for a new one that waits
 * @param revision number of its newest revision now, 0 for a new one that waits
 * @param waiting the change that waits for a second person, null when it is in the bank
 */
public record Written(long question, int revision, @Nullable QuestionChangeId waiting) {

    /** Whether a second person is to let it in. */
    public boolean waits() {
        return waiting != null;
    }
}
