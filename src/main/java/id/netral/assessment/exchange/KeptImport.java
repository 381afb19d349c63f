package id.netral.assessment.exchange;

import id.netral.question.QuestionDefinition;
import id.netral.security.AccountId;
import java.util.List;

/**
 * Everything a dry run leaves behind until it is applied or thrown away.
 *
 * @param difference fingerprint of what would be done
 */
record KeptImport(AccountId owner, ImportPreview preview, List<QuestionDefinition> questions, String difference) {

    KeptImport {
        questions = List.copyOf(questions);
    }
}
