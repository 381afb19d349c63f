package id.netral.assessment.statistics;

import id.netral.catalog.ModuleId;
import id.netral.common.Utc;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads questions and counts the answers to them.
 *
 * <p>Plain SQL: the count folds all answers to a module and begins with the table that {@link ChosenAttempts} makes of a
 * filter; the questions are read for it and for nothing else.
 */
@Repository
class AskedQuestions {

    private static final String REVISIONS = """
            SELECT r.id, q.code, r.number, r.type, r.topic, r.difficulty, r.stem, r.body, r.created_at,
                   (SELECT GROUP_CONCAT(x.article_id ORDER BY x.article_id) FROM question_revision_article x
                    WHERE x.question_revision_id = r.id) AS articles,
                   q.retired_at IS NULL AND EXISTS (
                    SELECT 1 FROM quiz_item i JOIN learning_module m ON m.current_version_id = i.module_version_id
                    WHERE i.question_revision_id = r.id) AS asked,
                   COALESCE((
                    SELECT i.graded FROM quiz_item i JOIN learning_module m ON m.current_version_id = i.module_version_id
                    WHERE i.question_revision_id = r.id AND m.id = q.module_id),
                    (SELECT MAX(i.graded) FROM quiz_item i WHERE i.question_revision_id = r.id), TRUE) AS graded
            FROM question q JOIN question_revision r ON r.question_id = q.id
            WHERE q.module_id = ?
            ORDER BY q.id, r.number""";

    private static final String ANSWERS = ChosenAttempts.CHOSEN + """
            SELECT i.question_revision_id, COALESCE(i.answer, ''), COUNT(*)
            FROM chosen c JOIN attempt a ON a.id = c.id AND a.answers_erased_at IS NULL
            JOIN attempt_item i ON i.attempt_id = c.id
            WHERE i.question_revision_id IN (:revisions)
            GROUP BY 1, 2""";

    private final JdbcClient jdbc;

    AskedQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All revisions of the module's questions, each question's together, the oldest first. */
    List<QuestionRow> revisions(ModuleId module) {
        return jdbc.sql(REVISIONS)
                .param(module.value())
                .query((row, number) -> revision(row))
                .list();
    }

    /** How often each answer was given to each of the revisions; blank ones stand under "" or an empty array. */
    Map<Long, Map<String, Long>> answers(StatisticsFilter filter, Collection<Long> revisions) {
        var answers = new HashMap<Long, Map<String, Long>>();
        if (!revisions.isEmpty()) {
            jdbc.sql(ANSWERS)
                    .params(ChosenAttempts.parameters(filter))
                    .param("revisions", revisions)
                    .query(row -> {
                        answers.computeIfAbsent(row.getLong(1), revision -> new HashMap<>())
                                .put(row.getString(2), row.getLong(3));
                    });
        }
        return answers;
    }

    private static QuestionRow revision(ResultSet row) throws SQLException {
        return new QuestionRow(
                row.getLong("id"),
                row.getString("code"),
                row.getInt("number"),
                Type.valueOf(row.getString("type")),
                row.getString("topic"),
                Difficulty.valueOf(row.getString("difficulty")),
                row.getString("stem"),
                row.getString("body"),
                Utc.readExisting(row, "created_at"),
                articles(row.getString("articles")),
                row.getBoolean("asked"),
                row.getBoolean("graded"));
    }

    private static List<ArticleId> articles(@Nullable String ids) {
        return ids == null
                ? List.of()
                : Arrays.stream(ids.split(",")).map(ArticleId::new).toList();
    }
}
