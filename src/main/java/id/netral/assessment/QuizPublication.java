package id.netral.assessment;

import id.netral.catalog.ModulePublished;
import id.netral.catalog.QuestionDefinition;
import id.netral.common.Utc;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the quiz of a version in the transaction that publishes it. An unchanged question keeps its revision. */
@Component
class QuizPublication {

    private final JdbcClient jdbc;
    private final Clock clock;

    QuizPublication(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(ModulePublished published) {
        var version = published.version().value();
        var quiz = published.quiz();
        jdbc.sql("INSERT INTO quiz (module_version_id, pass_mark, max_attempts, draw_count) VALUES (?, ?, ?, ?)")
                .params(version, quiz.passMark(), quiz.maxAttempts(), quiz.drawCount())
                .update();
        for (var question : quiz.questions()) {
            var revision = revision(published.module().value(), question);
            jdbc.sql("INSERT INTO quiz_item (module_version_id, question_revision_id) VALUES (?, ?)")
                    .params(version, revision)
                    .update();
        }
    }

    private long revision(long module, QuestionDefinition definition) {
        jdbc.sql("INSERT IGNORE INTO question (module_id, code) VALUES (?, ?)")
                .params(module, definition.code())
                .update();
        var question = jdbc.sql("SELECT id FROM question WHERE module_id = ? AND code = ?")
                .params(module, definition.code())
                .query(Long.class)
                .single();
        var hash = QuestionContent.hash(definition);
        var newest = jdbc.sql("""
                        SELECT id, number, content_hash FROM question_revision
                        WHERE question_id = ? ORDER BY number DESC LIMIT 1""").param(question).query(Newest.class).optional();
        return newest.filter(last -> last.contentHash().equals(hash))
                .map(Newest::id)
                .orElseGet(() -> insert(question, newest.map(Newest::number).orElse(0) + 1, hash, definition));
    }

    private long insert(long question, int number, String hash, QuestionDefinition definition) {
        var id = jdbc.sql("""
                        INSERT INTO question_revision (question_id, number, content_hash, type, topic, difficulty, stem,
                                                       options, feedback, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .params(
                        question,
                        number,
                        hash,
                        definition.type().name(),
                        definition.topic(),
                        definition.difficulty().name(),
                        definition.stem(),
                        QuestionContent.json(definition.options()),
                        definition.feedback(),
                        Utc.of(clock.instant()))
                .query(Long.class)
                .single();
        definition.articles().stream()
                .distinct()
                .forEach(article -> jdbc.sql(
                                "INSERT INTO question_revision_article (question_revision_id, article_id) VALUES (?, ?)")
                        .params(id, article.value())
                        .update());
        return id;
    }

    private record Newest(long id, int number, String contentHash) {}
}
