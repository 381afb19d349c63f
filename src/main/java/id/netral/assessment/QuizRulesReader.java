package id.netral.assessment;

import id.netral.catalog.BlueprintRow;
import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.QuestionDefinition.Difficulty;
import id.netral.catalog.QuizConduct;
import id.netral.catalog.QuizConduct.Review;
import id.netral.common.Utc;
import id.netral.rules.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rules of quizzes from the database. */
@Component
class QuizRulesReader {

    private final JdbcClient jdbc;

    QuizRulesReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The rules as they are now; null for a version without a quiz. One statement after the other: one inside the other
     * would want a second connection while it holds the first.
     */
    @Nullable
    QuizRules read(ModuleVersionId version) {
        var blueprint = blueprint(version);
        var bank = bank(version);
        var ungraded = ungraded(version);
        return jdbc.sql("SELECT * FROM quiz WHERE module_version_id = ?")
                .param(version.value())
                .query((row, number) -> rules(row, blueprint, bank, ungraded))
                .optional()
                .orElse(null);
    }

    private List<Long> bank(ModuleVersionId version) {
        return jdbc.sql("""
            SELECT i.question_revision_id FROM quiz_item i
            JOIN question_revision r ON r.id = i.question_revision_id
            JOIN question q ON q.id = r.question_id
            WHERE i.module_version_id = ? AND q.retired_at IS NULL ORDER BY 1""").param(version.value()).query(Long.class).list();
    }

    private Set<Long> ungraded(ModuleVersionId version) {
        return jdbc.sql("SELECT question_revision_id FROM quiz_item WHERE module_version_id = ? AND NOT graded")
                .param(version.value())
                .query(Long.class)
                .set();
    }

    private List<BlueprintRow> blueprint(ModuleVersionId version) {
        return jdbc.sql("SELECT * FROM quiz_blueprint WHERE module_version_id = ? ORDER BY position")
                .param(version.value())
                .query((row, number) -> blueprintRow(row))
                .list();
    }

    private static BlueprintRow blueprintRow(ResultSet row) throws SQLException {
        var article = row.getString("article_id");
        var difficulty = row.getString("difficulty");
        return new BlueprintRow(
                row.getInt("draw"),
                row.getString("topic"),
                article == null ? null : new ArticleId(article),
                difficulty == null ? null : Difficulty.valueOf(difficulty));
    }

    private static QuizRules rules(ResultSet row, List<BlueprintRow> blueprint, List<Long> bank, Set<Long> ungraded)
            throws SQLException {
        return new QuizRules(
                row.getInt("pass_mark"),
                row.getInt("max_attempts"),
                row.getInt("draw_count"),
                blueprint,
                conduct(row),
                Utc.read(row, "opens_at"),
                Utc.read(row, "closes_at"),
                bank,
                ungraded);
    }

    private static QuizConduct conduct(ResultSet row) throws SQLException {
        var minutes = row.getObject("time_limit_minutes", Integer.class);
        return new QuizConduct(
                minutes == null ? null : Duration.ofMinutes(minutes),
                Duration.ofMinutes(row.getInt("cool_down_minutes")),
                row.getBoolean("pre_test"),
                Review.valueOf(row.getString("review")),
                Review.valueOf(row.getString("review_after_closing")));
    }
}
