package id.netral.assessment;

import id.netral.assessment.Regrading.Rule;
import id.netral.common.Utc;
import id.netral.security.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Regrades and how far they are. Rows are held and moved on by single statements, so {@link JdbcClient}. */
@Repository
class RegradeRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final QuestionBank bank;

    RegradeRows(JdbcClient jdbc, JdbcTemplate batches, QuestionBank bank) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.bank = bank;
    }

    /**
     * How far a regrade is.
     *
     * @param to the revision whose key holds; null for full marks
     * @param doneTo the last attempt scored again, 0 before the first
     * @param done how many were
     */
    record Standing(
            long id,
            long question,
            Rule rule,
            @Nullable Long to,
            String reason,
            @Nullable AccountId by,
            AttemptId doneTo,
            int done) {

        AttemptRegraded event(RegradedAttempt attempt) {
            return new AttemptRegraded(
                    attempt.attempt(),
                    attempt.employee(),
                    attempt.version(),
                    attempt.newScore(),
                    attempt.oldPassed(),
                    attempt.newPassed(),
                    attempt.submittedAt(),
                    reason,
                    by);
        }
    }

    /** Lets one regrade of the question follow the other; true while one is unfinished. */
    boolean holdUnfinished(long question) {
        jdbc.sql("SELECT id FROM question WHERE id = ? FOR UPDATE")
                .param(question)
                .query(Long.class)
                .optional();
        return jdbc.sql("""
            SELECT COUNT(*) FROM regrade g JOIN regrade_progress p ON p.regrade_id = g.id
            WHERE g.question_id = ?""").param(question).query(Integer.class).single() > 0;
    }

    /**
     * Adds the regrade and what it corrects; returns its id. From the commit on whoever hands in is scored by it. Who is
     * handing in with one of the revisions at this moment has read that there is no correction, and holds the place of its
     * row: this waits until they are done, so that the chunks find them.
     */
    long insert(
            long question, Rule rule, RegradePlan plan, int total, String reason, @Nullable AccountId by, Instant now) {
        var regrade = jdbc.sql("""
            INSERT INTO regrade (question_id, rule, to_revision, reason, regraded_by, regraded_at)
            VALUES (:question, :rule, :to, :reason, :by, :now) RETURNING id""")
                .param("question", question)
                .param("rule", rule.name())
                .param("to", plan.to())
                .param("reason", reason)
                .param("by", by == null ? null : by.value())
                .param("now", Utc.of(now))
                .query(Long.class)
                .single();
        batches.batchUpdate(
                "INSERT INTO regrade_revision (question_revision_id, regrade_id) VALUES (?, ?)",
                plan.wrong().stream()
                        .map(revision -> new Object[] {revision, regrade})
                        .toList());
        jdbc.sql("INSERT INTO regrade_progress (regrade_id, done_to, touched_at, total) VALUES (?, 0, ?, ?)")
                .params(regrade, Utc.of(now), total)
                .update();
        return regrade;
    }

    /** The regrade, which nobody else goes on with until the transaction ends; empty once it is finished. */
    Optional<Standing> hold(long regrade) {
        // not the regrade's own row: who hands in shares its lock
        return jdbc.sql("SELECT done_to, done FROM regrade_progress WHERE regrade_id = ? FOR UPDATE")
                .param(regrade)
                .query(Far.class)
                .optional()
                .map(far -> jdbc.sql("SELECT * FROM regrade WHERE id = ?")
                        .param(regrade)
                        .query((row, number) -> standing(row, far))
                        .single());
    }

    private record Far(long doneTo, int done) {}

    /** How far the question's regrade is; empty when none is under way. */
    Optional<RegradeProgress> progress(long question) {
        return jdbc.sql("""
            SELECT p.done, p.total FROM regrade g JOIN regrade_progress p ON p.regrade_id = g.id
            WHERE g.question_id = ? ORDER BY g.id LIMIT 1""").param(question).query(RegradeProgress.class).optional();
    }

    private static Standing standing(ResultSet row, Far far) throws SQLException {
        var by = row.getObject("regraded_by", Long.class);
        return new Standing(
                row.getLong("id"),
                row.getLong("question_id"),
                Rule.valueOf(row.getString("rule")),
                row.getObject("to_revision", Long.class),
                row.getString("reason"),
                by == null ? null : new AccountId(by),
                new AttemptId(far.doneTo()),
                far.done());
    }

    /** What was planned when it began. */
    RegradePlan plan(Standing standing) {
        var wrong = jdbc.sql("SELECT question_revision_id FROM regrade_revision WHERE regrade_id = ? ORDER BY"
                        + " question_revision_id")
                .param(standing.id())
                .query(Long.class)
                .list();
        var to = standing.to();
        return new RegradePlan(
                wrong, new Correction(to == null ? null : bank.revision(to).body()), to);
    }

    void advance(long regrade, List<AttemptId> done, Instant now) {
        jdbc.sql("UPDATE regrade_progress SET done_to = ?, done = done + ?, touched_at = ? WHERE regrade_id = ?")
                .params(done.getLast().value(), done.size(), Utc.of(now), regrade)
                .update();
    }

    void finish(long regrade) {
        jdbc.sql("DELETE FROM regrade_progress WHERE regrade_id = ?")
                .param(regrade)
                .update();
    }

    /** Regrades nobody has gone on with since the moment, the oldest first. */
    List<Long> left(Instant before) {
        return jdbc.sql("SELECT regrade_id FROM regrade_progress WHERE touched_at < ? ORDER BY regrade_id")
                .param(Utc.of(before))
                .query(Long.class)
                .list();
    }
}
