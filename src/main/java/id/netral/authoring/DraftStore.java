package id.netral.authoring;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.Utc;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Writes drafts, inside the caller's transaction. */
@Repository
class DraftStore {

    private static final String FACTS = """
        title = :title, summary = :summary, objectives = :objectives, jp = :jp, activity = :activity, as_of = :asOf,
        cover = :cover, pass_mark = :passMark, max_attempts = :maxAttempts, draw_count = :drawCount,
        pre_test = :preTest, audience_hint = :audienceHint, prerequisites = :prerequisites,
        changed_by = :by, changed_by_name = :byName, changed_at = :at
        """;

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DraftId add(ModuleId module, DraftFacts facts, @Nullable ModuleVersionId basedOn, Author author) {
        var key = new GeneratedKeyHolder();
        filled(
                        "INSERT INTO draft_module SET module_id = :module, based_on_version_id = :version, " + FACTS,
                        facts,
                        author)
                .param("module", module.value())
                .param("version", basedOn == null ? null : basedOn.value())
                .update(key, "id");
        return new DraftId(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** False when the draft has been changed since the lock version. */
    boolean change(DraftId id, DraftFacts facts, int lockVersion, Author author) {
        return filled(
                                "UPDATE draft_module SET lock_version = lock_version + 1, " + FACTS
                                        + " WHERE id = :id AND lock_version = :lock",
                                facts,
                                author)
                        .param("id", id.value())
                        .param("lock", lockVersion)
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec filled(String sql, DraftFacts facts, Author author) {
        return jdbc.sql(sql)
                .param("title", facts.title())
                .param("summary", facts.summary())
                .param("objectives", DraftRows.JSON.writeValueAsString(facts.objectives()))
                .param("jp", facts.jp())
                .param("activity", facts.activity().name())
                .param("asOf", facts.asOf())
                .param("cover", facts.cover())
                .param("passMark", facts.passMark())
                .param("maxAttempts", facts.maxAttempts())
                .param("drawCount", facts.drawCount())
                .param("preTest", facts.preTest())
                .param("audienceHint", facts.audienceHint())
                .param("prerequisites", DraftRows.JSON.writeValueAsString(facts.prerequisites()))
                .param("by", author.account())
                .param("byName", author.name())
                .param("at", Utc.of(author.at()));
    }

    void basedOn(DraftId id, ModuleVersionId version) {
        jdbc.sql("UPDATE draft_module SET based_on_version_id = ? WHERE id = ?")
                .params(version.value(), id.value())
                .update();
    }

    void archive(DraftId id, @Nullable Instant at) {
        jdbc.sql("UPDATE draft_module SET archived_at = ? WHERE id = ?")
                .param(at == null ? null : Utc.of(at))
                .param(id.value())
                .update();
    }

    void delete(DraftId id) {
        // within the module only: those shown elsewhere keep it from being deleted
        jdbc.sql("UPDATE draft_lesson SET shared_lesson_id = NULL WHERE draft_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("DELETE FROM draft_module WHERE id = ?").param(id.value()).update();
    }

    /** Takes the draft for this transaction, so that its lessons are put in order by one person at a time. */
    void hold(DraftId id) {
        jdbc.sql("SELECT id FROM draft_module WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(Long.class)
                .optional();
    }

    boolean published(DraftId id) {
        return jdbc.sql("""
            SELECT EXISTS (SELECT 1 FROM draft_module d JOIN module_version v ON v.module_id = d.module_id
                           WHERE d.id = ?)""").param(id.value()).query(Boolean.class).single();
    }
}
