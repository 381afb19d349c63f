package id.netral.assessment.bank;

import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Type;

/**
 * A question as the bank lists it, in its newest revision.
 *
 * @param module title of the module's current version, or what stands for it
 * @param revision the newest revision's number
 * @param stale whether it waits for a reviewer, because an article it cites was ended; it is not drawn meanwhile
 */
public record QuestionListing(
        long id,
        String code,
        String module,
        Type type,
        String topic,
        Difficulty difficulty,
        String stem,
        Labels labels,
        boolean retired,
        int revision,
        boolean stale) {}
