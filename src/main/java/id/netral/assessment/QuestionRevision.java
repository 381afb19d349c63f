package id.netral.assessment;

import id.netral.catalog.QuestionDefinition;
import id.netral.rules.ArticleId;
import java.util.List;

/**
 * A question as people saw it; never changes. Holds the key, so it never goes to the browser as it is.
 *
 * @param options in the author's order
 */
record QuestionRevision(
        long id,
        QuestionDefinition.Type type,
        String topic,
        String stem,
        List<QuestionDefinition.Option> options,
        String feedback,
        List<ArticleId> articles) {

    boolean correct(int authorIndex) {
        return options.get(authorIndex).correct();
    }

    /** Whether more than one option may be chosen. */
    boolean takesSeveral() {
        return type == QuestionDefinition.Type.MULTIPLE;
    }

    /** How many options are right. */
    int correctCount() {
        return (int) options.stream().filter(QuestionDefinition.Option::correct).count();
    }
}
