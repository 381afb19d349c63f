package id.netral.catalog;

import id.netral.media.MediaAnswer;
import id.netral.media.MediaHash;
import id.netral.rules.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads published versions. */
@Repository
class CatalogRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    CatalogRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ModuleVersionId> current() {
        return jdbc.sql("""
                        SELECT v.id FROM learning_module m JOIN module_version v ON v.id = m.current_version_id
                        ORDER BY v.title, m.id""")
                .query((row, number) -> new ModuleVersionId(row.getLong("id")))
                .list();
    }

    Optional<ModuleVersionId> current(String slug) {
        return jdbc.sql(
                        "SELECT current_version_id FROM learning_module WHERE slug = ? AND current_version_id IS NOT NULL")
                .param(slug)
                .query((row, number) -> new ModuleVersionId(row.getLong("current_version_id")))
                .optional();
    }

    List<ModuleReference> modules() {
        return jdbc.sql("""
                        SELECT m.id, m.slug, v.title
                        FROM learning_module m JOIN module_version v ON v.id = m.current_version_id
                        ORDER BY v.title, m.id""")
                .query((row, number) -> new ModuleReference(
                        new ModuleId(row.getLong("id")), row.getString("slug"), row.getString("title")))
                .list();
    }

    /** Also those never published or withdrawn; these by their newest or their working title. */
    List<ModuleReference> allModules() {
        return jdbc.sql("""
                        SELECT m.id, m.slug, COALESCE(v.title, m.working_title, m.slug) AS title
                        FROM learning_module m LEFT JOIN module_version v ON v.id = COALESCE(m.current_version_id,
                            (SELECT n.id FROM module_version n WHERE n.module_id = m.id ORDER BY n.number DESC LIMIT 1))
                        WHERE m.current_version_id IS NOT NULL OR m.working_title IS NOT NULL
                        ORDER BY title, m.id""")
                .query((row, number) -> new ModuleReference(
                        new ModuleId(row.getLong("id")), row.getString("slug"), row.getString("title")))
                .list();
    }

    Optional<ModuleVersion> version(ModuleVersionId id) {
        var lessons = lessons(id); // before, not within: one connection is enough
        return jdbc.sql(
                        "SELECT v.*, m.slug FROM module_version v JOIN learning_module m ON m.id = v.module_id WHERE v.id = ?")
                .param(id.value())
                .query((row, number) -> version(id, row, lessons))
                .optional();
    }

    private static ModuleVersion version(ModuleVersionId id, ResultSet row, List<LessonSummary> lessons)
            throws SQLException {
        var cover = row.getString("cover");
        var prerequisites = row.getString("prerequisites");
        return new ModuleVersion(
                new ModuleId(row.getLong("module_id")),
                id,
                row.getString("slug"),
                row.getInt("number"),
                row.getString("title"),
                row.getString("summary"),
                List.of(JSON.readValue(row.getString("objectives"), String[].class)),
                row.getBigDecimal("jp"),
                ActivityType.valueOf(row.getString("activity")),
                cover == null ? null : LessonHtml.mediaUrl(id, cover),
                row.getObject("as_of", LocalDate.class),
                lessons,
                prerequisites == null ? List.of() : List.of(JSON.readValue(prerequisites, String[].class)),
                row.getString("audience"));
    }

    private List<LessonSummary> lessons(ModuleVersionId version) {
        return jdbc.sql("SELECT id, number, title, minutes FROM lesson WHERE module_version_id = ? ORDER BY number")
                .param(version.value())
                .query((row, number) -> new LessonSummary(
                        new LessonId(row.getLong("id")),
                        row.getInt("number"),
                        row.getString("title"),
                        row.getInt("minutes")))
                .list();
    }

    Optional<LessonContent> lesson(ModuleVersionId version, int number) {
        var articles = articles(version, number);
        return jdbc.sql("SELECT * FROM lesson WHERE module_version_id = ? AND number = ?")
                .params(version.value(), number)
                .query((row, index) -> lesson(version, row, articles))
                .optional();
    }

    private static LessonContent lesson(ModuleVersionId version, ResultSet row, List<ArticleId> articles)
            throws SQLException {
        var id = new LessonId(row.getLong("id"));
        var cases = JSON.readValue(row.getString("cases"), StoredCase[].class);
        return new LessonContent(
                id,
                row.getInt("number"),
                row.getString("title"),
                LessonHtml.forReading(row.getString("html"), version),
                row.getInt("minutes"),
                Arrays.stream(cases).map(StoredCase::toCase).toList(),
                articles);
    }

    private List<ArticleId> articles(ModuleVersionId version, int number) {
        return jdbc.sql("""
                        SELECT a.article_id FROM lesson l JOIN lesson_article a ON a.lesson_id = l.id
                        WHERE l.module_version_id = ? AND l.number = ? ORDER BY NATURAL_SORT_KEY(a.article_id)""")
                .params(version.value(), number)
                .query((row, index) -> new ArticleId(row.getString("article_id")))
                .list();
    }

    /** How a file of the version is answered with. */
    Optional<MediaAnswer> medium(ModuleVersionId version, String path) {
        return jdbc.sql("SELECT content_type, sha256 FROM module_media WHERE module_version_id = ? AND path = ?")
                .params(version.value(), path)
                .query((row, number) -> MediaAnswer.unchanging(
                        new MediaHash(row.getString("sha256")),
                        row.getString("content_type"),
                        "\"v" + version + "\"",
                        path.substring(path.lastIndexOf('/') + 1)))
                .optional();
    }

    List<String> pictures(ModuleVersionId version) {
        return jdbc.sql("SELECT path FROM module_media WHERE module_version_id = ? ORDER BY path")
                .param(version.value())
                .query(String.class)
                .list();
    }
}
