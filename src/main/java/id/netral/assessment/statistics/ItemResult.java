package id.netral.assessment.statistics;

import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ArticleId;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the answers say about a question's revision. Revisions are never thrown together: what was wrong with an earlier
 * one is no fault of the next.
 *
 * @param code the question's code, unique within the module
 * @param revision 1-based number of the revision
 * @param flags the most urgent first
 */
public record ItemResult(
        String code,
        int revision,
        Type type,
        String topic,
        Difficulty difficulty,
        String stem,
        Instant writtenAt,
        List<ArticleId> articles,
        ItemFigures figures,
        Set<ItemFlag> flags) {

    public ItemResult {
        articles = List.copyOf(articles);
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }
}
