package id.netral.branching;

import id.netral.common.Utc;
import id.netral.security.SignedInUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of drafts, inside the caller's transaction. */
@Repository
class StoryDraftRows {

    private static final String SELECT = """
        SELECT d.*, s.slug FROM branching_draft d JOIN branching_story s ON s.id = d.story_id WHERE d.story_id = ?
        """;
    private static final String SELECT_NAMED = """
        SELECT d.*, s.slug FROM branching_draft d JOIN branching_story s ON s.id = d.story_id WHERE s.slug = ?
        """;

    private final JdbcClient jdbc;
    private final StoryAuthorRepository authors;
    private final Clock clock;

    StoryDraftRows(JdbcClient jdbc, StoryAuthorRepository authors, Clock clock) {
        this.jdbc = jdbc;
        this.authors = authors;
        this.clock = clock;
    }

    /** All stories, those changed last first. */
    List<StoryListing> list() {
        return jdbc.sql("""
            SELECT s.id, s.slug, COALESCE(d.title, v.title) AS title, d.state, v.number,
                COALESCE(d.changed_at, v.published_at) AS changed_at
            FROM branching_story s LEFT JOIN branching_draft d ON d.story_id = s.id
            LEFT JOIN branching_version v ON v.id = s.current_version_id
            WHERE d.story_id IS NOT NULL OR v.id IS NOT NULL
            ORDER BY changed_at DESC, s.id LIMIT 500""").query(StoryDraftRows::listing).list();
    }

    Optional<StoryDraft> find(StoryId story) {
        return jdbc.sql(SELECT)
                .param(story.value())
                .query(StoryDraftRows::draft)
                .optional();
    }

    Optional<StoryDraft> find(String slug) {
        return jdbc.sql(SELECT_NAMED).param(slug).query(StoryDraftRows::draft).optional();
    }

    /** Finds the draft and keeps others from changing it until the transaction ends. */
    Optional<StoryDraft> lock(StoryId story) {
        return jdbc.sql(SELECT + "FOR UPDATE")
                .param(story.value())
                .query(StoryDraftRows::draft)
                .optional();
    }

    /** Adds a draft unless there is one. */
    void add(StoryId story, Story content, SignedInUser author) {
        var added = jdbc.sql("""
            INSERT IGNORE INTO branching_draft (story_id, title, content, state, changed_by, changed_by_name,
                changed_at) VALUES (?, ?, ?, 'WRITING', ?, ?, ?)""")
                .params(story.value(), content.title(), StoryJson.write(content), author.accountId())
                .params(author.displayName(), now())
                .update();
        if (added > 0) {
            addAuthor(story, author);
        }
    }

    void write(StoryId story, Story content, SignedInUser author) {
        jdbc.sql("""
            UPDATE branching_draft SET title = ?, content = ?, changed_by = ?, changed_by_name = ?,
                changed_at = ?, lock_version = lock_version + 1 WHERE story_id = ?""")
                .params(content.title(), StoryJson.write(content), author.accountId(), author.displayName(), now())
                .param(story.value())
                .update();
        addAuthor(story, author);
    }

    void move(StoryId story, StoryDraft.State state, @Nullable String note) {
        jdbc.sql("UPDATE branching_draft SET state = ?, note = ?, lock_version = lock_version + 1 WHERE story_id = ?")
                .param(state.name())
                .param(note)
                .param(story.value())
                .update();
    }

    void remove(StoryId story) {
        jdbc.sql("DELETE FROM branching_draft WHERE story_id = ?")
                .param(story.value())
                .update();
    }

    /** Accounts of all who have changed the draft. */
    List<Long> authors(StoryId story) {
        return authors.accounts(story.value());
    }

    private void addAuthor(StoryId story, SignedInUser author) {
        authors.sign(story.value(), author.accountId());
    }

    private LocalDateTime now() {
        return Utc.of(clock.instant());
    }

    private static StoryListing listing(ResultSet row, int index) throws SQLException {
        var state = row.getString("state");
        var number = row.getInt("number");
        return new StoryListing(
                new StoryId(row.getLong("id")),
                row.getString("slug"),
                row.getString("title"),
                state == null ? null : StoryDraft.State.valueOf(state),
                number == 0 ? null : number,
                changedAt(row));
    }

    private static StoryDraft draft(ResultSet row, int index) throws SQLException {
        return new StoryDraft(
                new StoryId(row.getLong("story_id")),
                row.getString("slug"),
                StoryJson.read(row.getString("content")),
                StoryDraft.State.valueOf(row.getString("state")),
                row.getString("note"),
                row.getString("changed_by_name"),
                changedAt(row),
                row.getInt("lock_version"));
    }

    private static Instant changedAt(ResultSet row) throws SQLException {
        return Utc.readExisting(row, "changed_at");
    }
}
