package id.netral.assessment.statistics;

import id.netral.catalog.QuestionDefinition.Difficulty;
import id.netral.catalog.QuestionDefinition.Type;
import id.netral.rules.ArticleId;
import java.time.Instant;
import java.util.List;

/**
 * A revision of a question in words.
 *
 * @param asked whether the module's current version draws it
 */
record QuestionRow(
        long revision,
        String code,
        int number,
        Type type,
        String topic,
        Difficulty difficulty,
        String stem,
        String body,
        Instant writtenAt,
        List<ArticleId> articles,
        boolean asked) {}
