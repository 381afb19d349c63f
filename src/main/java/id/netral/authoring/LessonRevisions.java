package id.netral.authoring;

import id.netral.common.Utc;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Earlier states of lessons. Autosave comes every few seconds; a state is kept when it is the last one of another person,
 * when the one kept before it is some minutes old, or when text is about to go.
 */
@Repository
class LessonRevisions {

    static final Duration APART = Duration.ofMinutes(2);
    private static final int NOTABLE = 80;
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    LessonRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what stands there now, if it is worth it, before {@code document} takes its place. */
    void before(DraftLessonStore.Held now, String document, Author next) {
        var otherPerson = !Objects.equals(now.author().account(), next.account());
        var shorter = now.document().length() - document.length() > NOTABLE;
        if (otherPerson || shorter || !keptSince(now.id(), next.at().minus(APART))) {
            keep(now);
        }
    }

    /** Keeps what stands there now. */
    void keep(DraftLessonStore.Held now) {
        jdbc.sql("""
                        INSERT INTO draft_lesson_revision (lesson_id, document, saved_by, saved_by_name, saved_at)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(now.id().value(), now.document())
                .param(now.author().account())
                .params(now.author().name(), Utc.of(now.author().at()))
                .update();
        jdbc.sql("""
                        DELETE FROM draft_lesson_revision WHERE lesson_id = :lesson AND id <= (SELECT id FROM
                            (SELECT id FROM draft_lesson_revision WHERE lesson_id = :lesson
                             ORDER BY id DESC LIMIT 1 OFFSET :most) oldest)""").param("lesson", now.id().value()).param("most", MOST).update();
    }

    private boolean keptSince(DraftLessonId lesson, Instant moment) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM draft_lesson_revision WHERE lesson_id = ? AND saved_at > ?)")
                .params(lesson.value(), Utc.of(moment))
                .query(Boolean.class)
                .single();
    }

    List<LessonRevision> of(DraftLessonId lesson) {
        return jdbc.sql("""
                        SELECT id, saved_by_name, saved_at FROM draft_lesson_revision WHERE lesson_id = ?
                        ORDER BY id DESC""")
                .param(lesson.value())
                .query((row, number) -> new LessonRevision(
                        row.getLong("id"), lesson, row.getString("saved_by_name"), Utc.readExisting(row, "saved_at")))
                .list();
    }

    Optional<String> document(DraftLessonId lesson, long revision) {
        return jdbc.sql("SELECT document FROM draft_lesson_revision WHERE lesson_id = ? AND id = ?")
                .params(lesson.value(), revision)
                .query(String.class)
                .optional();
    }
}
