package id.netral.authoring.review;

import id.netral.authoring.DraftId;
import id.netral.common.Utc;
import id.netral.rules.ArticleId;
import id.netral.security.AccountId;
import id.netral.security.SignedInUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the review, inside the caller's transaction. */
@Repository
class ReviewRows {

    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a draft is; {@link #WRITING} without a row. */
    record Standing(
            ReviewStage stage,
            String note,
            boolean material,
            @Nullable AccountId approvedBy,
            @Nullable String approvedHash,
            @Nullable Instant publishAt) {

        static final Standing WRITING = new Standing(ReviewStage.WRITING, "", false, null, null, null);

        /** Approved still, without a moment. */
        Standing unscheduled() {
            return new Standing(ReviewStage.APPROVED, note, material, approvedBy, approvedHash, null);
        }

        Standing at(ReviewStage other) {
            return new Standing(other, note, material, null, null, null);
        }
    }

    /** A confirmation with the text it was given for. */
    record Confirmed(String place, ArticleId article, String textHash, Citation.Confirmation confirmation) {}

    /** Keeps others who act on the draft waiting until the transaction ends. */
    void hold(DraftId draft) {
        jdbc.sql("SELECT id FROM draft_module WHERE id = ? FOR UPDATE")
                .param(draft.value())
                .query(Long.class)
                .single();
    }

    Standing standing(DraftId draft) {
        return jdbc.sql("SELECT * FROM draft_review WHERE draft_id = ?")
                .param(draft.value())
                .query((row, number) -> standing(row))
                .optional()
                .orElse(Standing.WRITING);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var approvedBy = row.getObject("approved_by", Long.class);
        return new Standing(
                ReviewStage.valueOf(row.getString("stage")),
                row.getString("change_note"),
                row.getBoolean("material"),
                approvedBy == null ? null : new AccountId(approvedBy),
                row.getString("approved_hash"),
                Utc.read(row, "publish_at"));
    }

    void put(DraftId draft, Standing standing) {
        var approvedBy = standing.approvedBy();
        var publishAt = standing.publishAt();
        jdbc.sql("""
            REPLACE INTO draft_review (draft_id, stage, change_note, material, approved_by, approved_hash,
                publish_at)
            VALUES (:draft, :stage, :note, :material, :approvedBy, :hash, :publishAt)""")
                .param("draft", draft.value())
                .param("stage", standing.stage().name())
                .param("note", standing.note())
                .param("material", standing.material())
                .param("approvedBy", approvedBy == null ? null : approvedBy.value())
                .param("hash", standing.approvedHash())
                .param("publishAt", publishAt == null ? null : Utc.of(publishAt))
                .update();
    }

    List<DraftId> due(Instant now) {
        return jdbc.sql("SELECT draft_id FROM draft_review WHERE stage = 'SCHEDULED' AND publish_at <= ? ORDER BY 1")
                .param(Utc.of(now))
                .query((row, number) -> new DraftId(row.getLong(1)))
                .list();
    }

    List<Confirmed> confirmations(DraftId draft) {
        return jdbc.sql("SELECT * FROM citation_confirmation WHERE draft_id = ? ORDER BY id")
                .param(draft.value())
                .query((row, number) -> new Confirmed(
                        row.getString("place"),
                        new ArticleId(row.getString("article_id")),
                        row.getString("text_hash"),
                        new Citation.Confirmation(
                                row.getString("note"),
                                row.getString("confirmed_by_name"),
                                Utc.readExisting(row, "confirmed_at"))))
                .list();
    }

    void confirm(DraftId draft, Citation citation, String note, SignedInUser user, Instant now) {
        jdbc.sql("""
            REPLACE INTO citation_confirmation (draft_id, place, article_id, text_hash, note, confirmed_by,
                confirmed_by_name, confirmed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        draft.value(),
                        citation.part().place(),
                        citation.article().value(),
                        citation.part().hash(),
                        note,
                        user.accountId(),
                        user.displayName(),
                        Utc.of(now))
                .update();
    }

    void add(DraftId draft, ReviewStep step, String note, Optional<SignedInUser> user, Instant now) {
        jdbc.sql("""
            INSERT INTO review_step (draft_id, step, note, done_by, done_by_name, done_at)
            VALUES (:draft, :step, :note, :by, :byName, :at)""")
                .param("draft", draft.value())
                .param("step", step.name())
                .param("note", note)
                .param("by", user.map(SignedInUser::accountId).orElse(null))
                .param("byName", user.map(SignedInUser::displayName).orElse("Sistem"))
                .param("at", Utc.of(now))
                .update();
    }

    List<ReviewEntry> history(DraftId draft) {
        return jdbc.sql("SELECT * FROM review_step WHERE draft_id = ? ORDER BY id DESC LIMIT 100")
                .param(draft.value())
                .query((row, number) -> new ReviewEntry(
                        ReviewStep.valueOf(row.getString("step")),
                        row.getString("note"),
                        row.getString("done_by_name"),
                        Utc.readExisting(row, "done_at")))
                .list();
    }

    /** The draft stands on this version now. */
    void published(DraftId draft, long version) {
        jdbc.sql("UPDATE draft_module SET based_on_version_id = ? WHERE id = ?")
                .params(version, draft.value())
                .update();
    }
}
