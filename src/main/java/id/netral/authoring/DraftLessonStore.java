package id.netral.authoring;

import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Rows of the lessons of drafts, inside the caller's transaction. */
@Repository
class DraftLessonStore {

    private static final String SELECT = """
            SELECT l.id, l.draft_id, l.position, l.slug, l.title, l.shared_lesson_id, l.archived_at,
                COALESCE(s.document, l.document) AS document,
                COALESCE(s.changed_by_name, l.changed_by_name) AS changed_by_name,
                COALESCE(s.changed_at, l.changed_at) AS changed_at,
                COALESCE(s.lock_version, l.lock_version) AS lock_version
            FROM draft_lesson l LEFT JOIN draft_lesson s ON s.id = l.shared_lesson_id
            """;

    private static final String USE = """
            SELECT d.id AS draft, m.slug, d.title AS module_title, l.id, l.title FROM draft_lesson l
            JOIN draft_module d ON d.id = l.draft_id JOIN learning_module m ON m.id = d.module_id
            """;

    private final JdbcClient jdbc;

    DraftLessonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DraftLesson> lessons(DraftId draft, boolean archived) {
        return jdbc.sql(SELECT + """
                        WHERE l.draft_id = ? AND (l.archived_at IS NOT NULL) = ? ORDER BY l.position, l.id""")
                .params(draft.value(), archived)
                .query(DraftLessonStore::lesson)
                .list();
    }

    Optional<DraftLesson> find(DraftLessonId id) {
        return jdbc.sql(SELECT + "WHERE l.id = ?")
                .param(id.value())
                .query(DraftLessonStore::lesson)
                .optional();
    }

    Optional<DraftLesson> find(DraftId draft, String slug) {
        return jdbc.sql(SELECT + "WHERE l.draft_id = ? AND l.slug = ?")
                .params(draft.value(), slug)
                .query(DraftLessonStore::lesson)
                .optional();
    }

    /** The text as it stands, taken for this transaction. */
    Optional<Held> hold(DraftLessonId id) {
        return jdbc.sql("""
                        SELECT id, draft_id, document, shared_lesson_id, changed_by, changed_by_name, changed_at, lock_version
                        FROM draft_lesson WHERE id = ? FOR UPDATE""")
                .param(id.value())
                .query((row, number) -> new Held(
                        id,
                        new DraftId(row.getLong("draft_id")),
                        row.getString("document"),
                        row.getObject("shared_lesson_id") != null,
                        new Author(
                                row.getObject("changed_by", Long.class),
                                row.getString("changed_by_name"),
                                Utc.readExisting(row, "changed_at")),
                        row.getInt("lock_version")))
                .optional();
    }

    DraftLessonId add(DraftId draft, String slug, String title, String document, @Nullable Long shared, Author author) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO draft_lesson (draft_id, position, slug, title, document, shared_lesson_id, changed_by,
                            changed_by_name, changed_at)
                        SELECT :draft, COALESCE(MAX(position), 0) + 1, :slug, :title, :document, :shared, :by, :byName, :at
                        FROM draft_lesson WHERE draft_id = :draft""")
                .param("draft", draft.value())
                .param("slug", slug)
                .param("title", title)
                .param("document", document)
                .param("shared", shared)
                .param("by", author.account())
                .param("byName", author.name())
                .param("at", Utc.of(author.at()))
                .update(key, "id");
        return new DraftLessonId(Objects.requireNonNull(key.getKey()).longValue());
    }

    void write(DraftLessonId id, String document, Author author) {
        jdbc.sql("""
                        UPDATE draft_lesson SET document = ?, shared_lesson_id = NULL, lock_version = lock_version + 1,
                            changed_by = ?, changed_by_name = ?, changed_at = ? WHERE id = ?""")
                .param(document)
                .param(author.account())
                .params(author.name(), Utc.of(author.at()), id.value())
                .update();
    }

    void rename(DraftLessonId id, String title, Author author) {
        jdbc.sql("UPDATE draft_lesson SET title = ?, changed_by = ?, changed_by_name = ?, changed_at = ? WHERE id = ?")
                .param(title)
                .param(author.account())
                .params(author.name(), Utc.of(author.at()), id.value())
                .update();
    }

    void place(List<DraftLessonId> order) {
        for (var index = 0; index < order.size(); index++) {
            jdbc.sql("UPDATE draft_lesson SET position = ? WHERE id = ?")
                    .params(index + 1, order.get(index).value())
                    .update();
        }
    }

    void archive(DraftLessonId id, @Nullable Instant at) {
        jdbc.sql("UPDATE draft_lesson SET archived_at = ? WHERE id = ?")
                .param(at == null ? null : Utc.of(at))
                .param(id.value())
                .update();
    }

    void delete(DraftLessonId id) {
        jdbc.sql("DELETE FROM draft_lesson WHERE id = ?").param(id.value()).update();
    }

    List<LessonUse> uses(DraftLessonId id) {
        return jdbc.sql(USE + "WHERE l.shared_lesson_id = ? ORDER BY d.title, l.position, l.id")
                .param(id.value())
                .query(DraftLessonStore::use)
                .list();
    }

    List<LessonUse> shareable(DraftId draft, String words, int offset, int limit) {
        return jdbc.sql(USE + """
                        WHERE l.draft_id <> :draft AND l.shared_lesson_id IS NULL AND l.archived_at IS NULL
                            AND d.archived_at IS NULL AND CONCAT_WS(' ', l.title, d.title) LIKE :words
                        ORDER BY d.title, d.id, l.position, l.id LIMIT :limit OFFSET :offset""")
                .param("draft", draft.value())
                .param("words", DraftRows.pattern(words))
                .param("limit", limit)
                .param("offset", offset)
                .query(DraftLessonStore::use)
                .list();
    }

    private static LessonUse use(ResultSet row, int index) throws SQLException {
        return new LessonUse(
                new DraftId(row.getLong("draft")),
                row.getString("slug"),
                row.getString("module_title"),
                new DraftLessonId(row.getLong("id")),
                row.getString("title"));
    }

    /** Whether another module shows a lesson of the draft by reference. */
    boolean shownElsewhere(DraftId draft) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM draft_lesson l JOIN draft_lesson other ON other.shared_lesson_id = l.id
                                       WHERE l.draft_id = :draft AND other.draft_id <> :draft)""").param("draft", draft.value()).query(Boolean.class).single();
    }

    private static DraftLesson lesson(ResultSet row, int index) throws SQLException {
        var shared = row.getObject("shared_lesson_id", Long.class);
        return new DraftLesson(
                new DraftLessonId(row.getLong("id")),
                new DraftId(row.getLong("draft_id")),
                row.getInt("position"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("document"),
                shared == null ? null : new DraftLessonId(shared),
                row.getObject("archived_at") != null,
                row.getString("changed_by_name"),
                Utc.readExisting(row, "changed_at"),
                row.getInt("lock_version"));
    }

    /** A lesson's own text while nobody else can change it. */
    record Held(DraftLessonId id, DraftId draft, String document, boolean shared, Author author, int lockVersion) {}
}
