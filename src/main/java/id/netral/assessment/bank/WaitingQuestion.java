package id.netral.assessment.bank;

import id.netral.catalog.ModuleId;
import id.netral.question.QuestionDefinition;
import id.netral.security.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote for a bank that people are asked from, and what became of it.
 *
 * @param question the question it changes, null for a new one
 * @param basedOn number of the revision it was written over, 0 for a new one
 * @param origin the question a new one would stand for by reference, null when it has a text of its own
 * @param labels what it changes of the labels, null when that is not known or it is a new question
 * @param fileName of the import it came with, null when it was written here
 * @param version of the row; goes up whenever its author writes it anew
 * @param waiting whether a second person is still to decide
 * @param returned whether it was given back to its author
 * @param reason why it was given back
 */
public record WaitingQuestion(
        QuestionChangeId id,
        ModuleId module,
        @Nullable Long question,
        int basedOn,
        @Nullable Long origin,
        QuestionDefinition definition,
        @Nullable LabelChange labels,
        @Nullable String fileName,
        AccountId writtenBy,
        String author,
        Instant writtenAt,
        int version,
        boolean waiting,
        boolean returned,
        String reason) {}
