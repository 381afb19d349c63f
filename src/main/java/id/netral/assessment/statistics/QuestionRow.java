package id.netral.assessment.statistics;

import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ArticleId;
import java.time.Instant;
import java.util.List;

/**
 * A revision of a question in words.
 *
 * @param asked whether the module's current version draws it
 * @param graded whether it counts there; where it is asked no more, whether it ever did
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
        boolean asked,
        boolean graded) {}
