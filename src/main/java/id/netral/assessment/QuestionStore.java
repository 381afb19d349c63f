package id.netral.assessment;

import id.netral.catalog.ModuleId;
import id.netral.catalog.QuestionDefinition;
import id.netral.catalog.QuestionDefinition.Labels;
import id.netral.common.Utc;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes questions. A changed question gets a revision; the ones before stay as people saw them. */
@Repository
class QuestionStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    QuestionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is stored now.
     *
     * @param changed whether a revision was added
     */
    record Stored(long question, long revision, int number, boolean changed) {}

    /** Where a question comes from: a content pack, or the bank's own screens. */
    enum Origin {
        PACK,
        BANK
    }

    /** Stores the question of the module under its code, within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Stored store(ModuleId module, QuestionDefinition definition, Origin origin) {
        jdbc.sql("INSERT IGNORE INTO question (module_id, code, from_pack) VALUES (?, ?, ?)")
                .params(module.value(), definition.code(), origin == Origin.PACK)
                .update();
        var question = jdbc.sql("SELECT id FROM question WHERE module_id = ? AND code = ? FOR UPDATE")
                .params(module.value(), definition.code())
                .query(Long.class)
                .single();
        label(question, definition.labels());
        var hash = QuestionContent.hash(definition);
        var newest = jdbc.sql("""
                        SELECT id, number, content_hash FROM question_revision
                        WHERE question_id = ? ORDER BY number DESC LIMIT 1""").param(question).query(Newest.class).optional();
        return newest.filter(last -> last.contentHash().equals(hash))
                .map(last -> new Stored(question, last.id(), last.number(), false))
                .orElseGet(() -> {
                    var number = newest.map(Newest::number).orElse(0) + 1;
                    return new Stored(question, insert(question, number, hash, definition), number, true);
                });
    }

    /** The labels it has now. */
    Labels labels(long question) {
        return jdbc.sql("SELECT phase, review_on, tags FROM question WHERE id = ?")
                .param(question)
                .query((row, number) -> QuestionQueries.labels(row))
                .single();
    }

    /** Replaces the labels, within the caller's transaction. */
    void label(long question, Labels labels) {
        var phase = labels.phase();
        jdbc.sql("UPDATE question SET phase = :phase, review_on = :reviewOn, tags = :tags WHERE id = :question")
                .param("phase", phase == null ? null : phase.name())
                .param("reviewOn", labels.reviewOn())
                .param("tags", String.join(",", labels.tags()))
                .param("question", question)
                .update();
    }

    private long insert(long question, int number, String hash, QuestionDefinition definition) {
        var id = jdbc.sql("""
                        INSERT INTO question_revision (question_id, number, content_hash, type, topic, difficulty, stem,
                                                       body, feedback, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .params(
                        question,
                        number,
                        hash,
                        definition.type().name(),
                        definition.topic(),
                        definition.difficulty().name(),
                        definition.stem(),
                        QuestionContent.json(definition.body()),
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
