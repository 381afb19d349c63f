package id.netral.assessment;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.rules.ArticleId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Says which question revisions a version's quiz draws from. Attempts under way are not touched: they hold what they drew. */
@Repository
class QuizItems {

    /** The id no version has. */
    static final ModuleVersionId NO_VERSION = new ModuleVersionId(0);

    private final JdbcClient jdbc;
    private final GradedQuestions grading;

    QuizItems(JdbcClient jdbc, GradedQuestions grading) {
        this.jdbc = jdbc;
        this.grading = grading;
    }

    Optional<ModuleVersionId> currentVersion(ModuleId module) {
        return jdbc.sql("SELECT current_version_id FROM learning_module WHERE id = ? AND current_version_id IS NOT"
                        + " NULL")
                .param(module.value())
                .query((row, number) -> new ModuleVersionId(row.getLong(1)))
                .optional();
    }

    /** Lets the version draw the revision; whether it counts is settled now, by the law as the register has it. */
    void offer(ModuleVersionId version, long revision) {
        var cited = jdbc.sql("SELECT article_id FROM question_revision_article WHERE question_revision_id = ?")
                .param(revision)
                .query((row, number) -> new ArticleId(row.getString(1)))
                .list();
        jdbc.sql("INSERT IGNORE INTO quiz_item (module_version_id, question_revision_id, graded) VALUES (?, ?, ?)")
                .params(version.value(), revision, grading.graded(cited))
                .update();
    }

    /** Takes the question's revisions out of the version; true when it drew one. */
    boolean withdraw(ModuleVersionId version, long question) {
        return jdbc.sql("""
            DELETE i FROM quiz_item i JOIN question_revision r ON r.id = i.question_revision_id
            WHERE i.module_version_id = ? AND r.question_id = ?""").params(version.value(), question).update() > 0;
    }
}
