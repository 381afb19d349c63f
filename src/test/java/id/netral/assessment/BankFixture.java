package id.netral.assessment;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuizDefinition;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Modules with a current version, as the bank lists them; taken away from the lists again after the test. */
public final class BankFixture {

    private final JdbcClient jdbc;
    private final TestQuiz quiz;
    private final List<ModuleId> modules = new ArrayList<>();

    public BankFixture(JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.quiz = new TestQuiz(jdbc, transaction, events);
    }

    /** A new module whose current version has this quiz. */
    public ModuleId module(QuizDefinition definition) {
        var module = quiz.newModule();
        modules.add(module);
        publish(module, definition);
        return module;
    }

    /** The module's next version, its current one from now on. */
    public ModuleVersionId publish(ModuleId module, QuizDefinition definition) {
        var version = quiz.publish(module, definition);
        jdbc.sql("UPDATE learning_module SET current_version_id = ? WHERE id = ?")
                .params(version.value(), module.value())
                .update();
        return version;
    }

    /** Puts a picture into the module's current version. */
    public void picture(ModuleId module, String path, byte[] svg) {
        var hash = HexFormat.of().formatHex(sha256(svg));
        jdbc.sql("""
            INSERT IGNORE INTO media_object (sha256, size, content_type, kept_in, complete, stored_at, touched_at)
            VALUES (?, ?, 'image/svg+xml', 'DATABASE', TRUE, '2026-12-01 17:00:00', '2026-12-01 17:00:00')""").params(hash, svg.length).update();
        jdbc.sql("INSERT IGNORE INTO media_chunk (sha256, number, bytes) VALUES (?, 0, ?)")
                .params(hash, svg)
                .update();
        jdbc.sql("INSERT INTO module_media (module_version_id, path, content_type, sha256) VALUES (?, ?, ?, ?)")
                .params(current(module).value(), path, "image/svg+xml", hash)
                .update();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    public ModuleVersionId current(ModuleId module) {
        return new ModuleVersionId(jdbc.sql("SELECT current_version_id FROM learning_module WHERE id = ?")
                .param(module.value())
                .query(Long.class)
                .single());
    }

    public long question(ModuleId module, String code) {
        return jdbc.sql("SELECT id FROM question WHERE module_id = ? AND code = ?")
                .params(module.value(), code)
                .query(Long.class)
                .single();
    }

    /** How many questions the module's bank has. */
    public int questions(ModuleId module) {
        return jdbc.sql("SELECT COUNT(*) FROM question WHERE module_id = ?")
                .param(module.value())
                .query(Integer.class)
                .single();
    }

    /** No list shows the test's modules any more. */
    public void hide() {
        modules.forEach(module -> jdbc.sql("UPDATE learning_module SET current_version_id = NULL WHERE id = ?")
                .param(module.value())
                .update());
    }

    /** The question with another stem. */
    public static QuestionDefinition withStem(QuestionDefinition question, String stem) {
        return new QuestionDefinition(
                question.code(),
                question.topic(),
                question.difficulty(),
                stem,
                question.body(),
                question.feedback(),
                question.articles(),
                question.labels());
    }

    /** The question with other labels. */
    public static QuestionDefinition withLabels(QuestionDefinition question, QuestionDefinition.Labels labels) {
        return new QuestionDefinition(
                question.code(),
                question.topic(),
                question.difficulty(),
                question.stem(),
                question.body(),
                question.feedback(),
                question.articles(),
                labels);
    }
}
