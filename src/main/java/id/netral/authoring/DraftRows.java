package id.netral.authoring;

import id.netral.catalog.ActivityType;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.LikePattern;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads drafts. */
@Repository
class DraftRows {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String FILTERED = """
            FROM draft_module d JOIN learning_module m ON m.id = d.module_id
            WHERE (d.archived_at IS NOT NULL) = :archived AND (d.title LIKE :words OR m.slug LIKE :words)
            """;

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DraftListing> list(String words, boolean archived, int offset, int limit) {
        return jdbc.sql("""
                        SELECT d.id, m.slug, d.title, d.archived_at, v.number, page.lessons,
                            IF(last.changed_at > d.changed_at, last.changed_by_name, d.changed_by_name) AS changed_by_name,
                            GREATEST(d.changed_at, COALESCE(last.changed_at, d.changed_at)) AS changed_at
                        FROM (SELECT d.id,
                                (SELECT COUNT(*) FROM draft_lesson l WHERE l.draft_id = d.id AND l.archived_at IS NULL)
                                    AS lessons,
                                (SELECT l.id FROM draft_lesson l WHERE l.draft_id = d.id
                                    ORDER BY l.changed_at DESC, l.id DESC LIMIT 1) AS last_lesson
                              """ + FILTERED + """
                              ) page
                        JOIN draft_module d ON d.id = page.id
                        JOIN learning_module m ON m.id = d.module_id
                        LEFT JOIN module_version v ON v.id = m.current_version_id
                        LEFT JOIN draft_lesson last ON last.id = page.last_lesson
                        ORDER BY changed_at DESC, d.id DESC LIMIT :limit OFFSET :offset""")
                .param("archived", archived)
                .param("words", pattern(words))
                .param("limit", limit)
                .param("offset", offset)
                .query(DraftRows::listing)
                .list();
    }

    int count(String words, boolean archived) {
        return jdbc.sql("SELECT COUNT(*) " + FILTERED)
                .param("archived", archived)
                .param("words", pattern(words))
                .query(Integer.class)
                .single();
    }

    Optional<DraftModule> find(DraftId id) {
        return one("d.id = ?", id.value());
    }

    Optional<DraftModule> find(ModuleId module) {
        return one("d.module_id = ?", module.value());
    }

    Optional<DraftModule> find(String slug) {
        return one("m.slug = ?", slug);
    }

    private Optional<DraftModule> one(String condition, Object value) {
        return jdbc.sql("SELECT d.*, m.slug FROM draft_module d JOIN learning_module m ON m.id = d.module_id WHERE "
                        + condition)
                .param(value)
                .query(DraftRows::draft)
                .optional();
    }

    static String pattern(String words) {
        return LikePattern.containing(words.strip());
    }

    private static DraftListing listing(ResultSet row, int index) throws SQLException {
        return new DraftListing(
                new DraftId(row.getLong("id")),
                row.getString("slug"),
                row.getString("title"),
                row.getInt("lessons"),
                row.getObject("number", Integer.class),
                row.getObject("archived_at") != null,
                row.getString("changed_by_name"),
                Utc.readExisting(row, "changed_at"));
    }

    private static DraftModule draft(ResultSet row, int index) throws SQLException {
        return new DraftModule(
                new DraftId(row.getLong("id")),
                new ModuleId(row.getLong("module_id")),
                row.getString("slug"),
                facts(row),
                version(row),
                Utc.read(row, "archived_at"),
                row.getString("changed_by_name"),
                Utc.readExisting(row, "changed_at"),
                row.getInt("lock_version"));
    }

    private static @Nullable ModuleVersionId version(ResultSet row) throws SQLException {
        var version = row.getObject("based_on_version_id", Long.class);
        return version == null ? null : new ModuleVersionId(version);
    }

    private static DraftFacts facts(ResultSet row) throws SQLException {
        return new DraftFacts(
                row.getString("title"),
                row.getString("summary"),
                texts(row, "objectives"),
                row.getBigDecimal("jp"),
                ActivityType.valueOf(row.getString("activity")),
                row.getObject("as_of", LocalDate.class),
                row.getString("cover"),
                row.getInt("pass_mark"),
                row.getInt("max_attempts"),
                row.getInt("draw_count"),
                row.getBoolean("pre_test"),
                row.getString("audience_hint"),
                texts(row, "prerequisites"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of(JSON.readValue(row.getString(column), String[].class));
    }
}
