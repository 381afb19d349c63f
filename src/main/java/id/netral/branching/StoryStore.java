package id.netral.branching;

import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows of stories and their versions, inside the caller's transaction. */
@Repository
class StoryStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SELECT = """
            SELECT s.id AS story_id, s.slug, v.id, v.number, v.content, v.content_hash, v.published_at
            FROM branching_version v JOIN branching_story s ON s.id = v.story_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoryStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The story's id, made when new. Others who publish the same story wait until the transaction ends. */
    StoryId lock(String slug) {
        jdbc.sql("INSERT IGNORE INTO branching_story (slug, created_at) VALUES (?, ?)")
                .params(slug, Utc.of(clock.instant()))
                .update();
        return new StoryId(jdbc.sql("SELECT id FROM branching_story WHERE slug = ? FOR UPDATE")
                .param(slug)
                .query(Long.class)
                .single());
    }

    /** Others who hold or publish the same story wait until the transaction ends. */
    void hold(StoryId story) {
        jdbc.sql("SELECT id FROM branching_story WHERE id = ? FOR UPDATE")
                .param(story.value())
                .query(Long.class)
                .optional();
    }

    /** A new story under the slug, or under the slug with a number when it is taken. */
    StoryId add(String slug) {
        for (var number = 1; ; number++) {
            var key = new GeneratedKeyHolder();
            var free = number == 1 ? slug : slug + "-" + number;
            if (jdbc.sql("INSERT IGNORE INTO branching_story (slug, created_at) VALUES (?, ?)")
                            .params(free, Utc.of(clock.instant()))
                            .update(key, "id")
                    > 0) {
                return new StoryId(generated(key));
            }
        }
    }

    /** Hash of the newest version that came from the content folder. */
    Optional<String> hashFromFile(String slug) {
        return jdbc.sql("""
                        SELECT v.content_hash FROM branching_version v JOIN branching_story s ON s.id = v.story_id
                        WHERE s.slug = ? AND v.from_file ORDER BY v.number DESC LIMIT 1""").param(slug).query(String.class).optional();
    }

    /** Adds the next version and makes it the current one. */
    int publish(StoryId story, Story content, Collection<Long> authors, @Nullable Long approvedBy) {
        var number = jdbc.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM branching_version WHERE story_id = ?")
                .param(story.value())
                .query(Integer.class)
                .single();
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO branching_version (story_id, number, title, summary, content, content_hash, from_file,
                            authors, approved_by, published_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(story.value(), number, content.title(), content.summary(), StoryJson.write(content))
                .param(StoryJson.hash(content))
                .param(approvedBy == null)
                .param(JSON.writeValueAsString(authors))
                .param(approvedBy)
                .param(Utc.of(clock.instant()))
                .update(key, "id");
        var version = generated(key);
        content.articles()
                .forEach(article -> jdbc.sql(
                                "INSERT INTO branching_version_article (version_id, article_id) VALUES (?, ?)")
                        .params(version, article.value())
                        .update());
        jdbc.sql("UPDATE branching_story SET current_version_id = ? WHERE id = ?")
                .params(version, story.value())
                .update();
        return number;
    }

    /** Current versions of all published stories, by title. */
    List<PublishedStory> current() {
        return jdbc.sql(SELECT + "WHERE s.current_version_id = v.id ORDER BY v.title, s.id")
                .query(StoryStore::story)
                .list();
    }

    Optional<PublishedStory> current(String slug) {
        return jdbc.sql(SELECT + "WHERE s.current_version_id = v.id AND s.slug = ?")
                .param(slug)
                .query(StoryStore::story)
                .optional();
    }

    Optional<PublishedStory> current(StoryId story) {
        return jdbc.sql(SELECT + "WHERE s.current_version_id = v.id AND s.id = ?")
                .param(story.value())
                .query(StoryStore::story)
                .optional();
    }

    Optional<PublishedStory> version(StoryVersionId version) {
        return jdbc.sql(SELECT + "WHERE v.id = ?")
                .param(version.value())
                .query(StoryStore::story)
                .optional();
    }

    /** Removes a story that was never published. */
    void removeUnpublished(StoryId story) {
        jdbc.sql("DELETE FROM branching_story WHERE id = ? AND current_version_id IS NULL")
                .param(story.value())
                .update();
    }

    private static PublishedStory story(ResultSet row, int number) throws SQLException {
        return new PublishedStory(
                new StoryId(row.getLong("story_id")),
                new StoryVersionId(row.getLong("id")),
                row.getString("slug"),
                row.getInt("number"),
                StoryJson.read(row.getString("content")),
                row.getString("content_hash"),
                Utc.readExisting(row, "published_at"));
    }

    private static long generated(GeneratedKeyHolder key) {
        return Objects.requireNonNull(key.getKey()).longValue();
    }
}
