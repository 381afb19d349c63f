package id.netral.assessment;

import id.netral.assessment.RevisionWriting.Origin;
import id.netral.catalog.BlueprintRow;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModulePublished;
import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.QuizDefinition;
import id.netral.rules.ArticleId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the quiz of a version in the transaction that publishes it. An unchanged question keeps its revision. */
@Component
class QuizPublication {

    private final JdbcClient jdbc;
    private final RevisionWriting questions;
    private final QuestionWriting writing;
    private final QuizItems items;

    QuizPublication(JdbcClient jdbc, RevisionWriting questions, QuestionWriting writing, QuizItems items) {
        this.jdbc = jdbc;
        this.questions = questions;
        this.writing = writing;
        this.items = items;
    }

    @EventListener
    void on(ModulePublished published) {
        var version = published.version();
        var quiz = published.quiz();
        insert(version, quiz);
        insert(version, quiz.blueprint());
        for (var question : quiz.questions()) {
            var stored = questions.store(published.module(), question, Origin.PACK);
            items.offer(version, stored.revision());
            writing.written(stored, question);
        }
        offerBankQuestions(published.module(), version);
    }

    private void insert(ModuleVersionId version, QuizDefinition quiz) {
        var conduct = quiz.conduct();
        var timeLimit = conduct.timeLimit();
        jdbc.sql("""
                        INSERT INTO quiz (module_version_id, pass_mark, max_attempts, draw_count, time_limit_minutes,
                                          cool_down_minutes, pre_test, review, review_after_closing)
                        VALUES (:version, :passMark, :attempts, :draw, :limit, :coolDown, :preTest, :review, :later)""")
                .param("version", version.value())
                .param("passMark", quiz.passMark())
                .param("attempts", quiz.maxAttempts())
                .param("draw", quiz.drawCount())
                .param("limit", timeLimit == null ? null : timeLimit.toMinutes())
                .param("coolDown", conduct.coolDown().toMinutes())
                .param("preTest", conduct.preTest())
                .param("review", conduct.review().name())
                .param("later", conduct.reviewAfterClosing().name())
                .update();
    }

    private void insert(ModuleVersionId version, List<BlueprintRow> blueprint) {
        for (var position = 1; position <= blueprint.size(); position++) {
            var row = blueprint.get(position - 1);
            jdbc.sql("""
                            INSERT INTO quiz_blueprint (module_version_id, position, draw, topic, article_id, difficulty)
                            VALUES (:version, :position, :draw, :topic, :article, :difficulty)""")
                    .param("version", version.value())
                    .param("position", position)
                    .param("draw", row.count())
                    .param("topic", row.topic())
                    .param("article", id(row.article()))
                    .param("difficulty", name(row.difficulty()))
                    .update();
        }
    }

    /** Questions written in the bank are not in the pack, but go on being asked. */
    private void offerBankQuestions(ModuleId module, ModuleVersionId version) {
        jdbc.sql("""
                        SELECT MAX(r.id) FROM question q JOIN question_revision r ON r.question_id = q.id
                        WHERE q.module_id = ? AND NOT q.from_pack AND q.retired_at IS NULL GROUP BY q.id""")
                .param(module.value())
                .query(Long.class)
                .list()
                .forEach(revision -> items.offer(version, revision));
    }

    private static @Nullable String id(@Nullable ArticleId article) {
        return article == null ? null : article.value();
    }

    private static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }
}
