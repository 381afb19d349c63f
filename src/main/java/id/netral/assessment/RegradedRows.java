package id.netral.assessment;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows that regrades read and write. */
@Repository
class RegradedRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    RegradedRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A submitted attempt with a wrong question. */
    record Affected(
            AttemptId attempt,
            EmployeeId employee,
            String name,
            String unit,
            ModuleVersionId version,
            int passMark,
            Instant submittedAt,
            Score score,
            boolean passed) {}

    /** The question's revisions, oldest first. */
    List<Long> revisions(long question) {
        return jdbc.sql("SELECT id FROM question_revision WHERE question_id = ? ORDER BY number")
                .param(question)
                .query(Long.class)
                .list();
    }

    /**
     * Submitted attempts at quizzes after the given one that drew any of the revisions, by id; those whose answers are
     * erased keep their score.
     */
    List<AttemptId> affected(Collection<Long> revisions, AttemptId after, int most) {
        return revisions.isEmpty()
                ? List.of()
                : jdbc.sql("""
                    SELECT a.id FROM attempt a
                    WHERE a.state = 'SUBMITTED' AND a.purpose = 'QUIZ' AND a.answers_erased_at IS NULL
                      AND a.id > :after AND a.id IN (SELECT i.attempt_id FROM attempt_item i
                          WHERE i.question_revision_id IN (:revisions) AND i.attempt_id > :after)
                    ORDER BY a.id LIMIT :most""")
                        .param("revisions", revisions)
                        .param("after", after.value())
                        .param("most", most)
                        .query((row, number) -> new AttemptId(row.getLong(1)))
                        .list();
    }

    /** How many attempts {@link #affected} finds. */
    int count(Collection<Long> revisions) {
        return revisions.isEmpty()
                ? 0
                : jdbc.sql("""
                    SELECT COUNT(*) FROM attempt a
                    WHERE a.state = 'SUBMITTED' AND a.purpose = 'QUIZ' AND a.answers_erased_at IS NULL
                      AND a.id IN (SELECT i.attempt_id FROM attempt_item i
                          WHERE i.question_revision_id IN (:revisions))""")
                        .param("revisions", revisions)
                        .query(Integer.class)
                        .single();
    }

    /** How many attempts pass, and fail, since a regrade. */
    record Turned(int passes, int fails) {}

    Turned turned(long regrade) {
        return jdbc.sql("""
            SELECT COALESCE(SUM(new_passed AND NOT old_passed), 0) AS passes,
                   COALESCE(SUM(old_passed AND NOT new_passed), 0) AS fails
            FROM regraded_attempt WHERE regrade_id = ?""").param(regrade).query(Turned.class).single();
    }

    /** Holds the attempts against other regrades, one after the other, until the transaction ends. */
    List<AttemptId> hold(List<AttemptId> attempts) {
        attempts.forEach(attempt -> jdbc.sql("SELECT id FROM attempt WHERE id = ? FOR UPDATE")
                .param(attempt.value())
                .query(Long.class)
                .single());
        return attempts;
    }

    /** What is known of the attempts, by id. */
    List<Affected> of(Collection<AttemptId> attempts) {
        return jdbc.sql("""
            SELECT a.id, a.employee_id, e.name, u.name AS unit, a.module_version_id, z.pass_mark,
                   a.submitted_at, a.score, a.passed
            FROM attempt a
            JOIN quiz z ON z.module_version_id = a.module_version_id
            JOIN employee e ON e.id = a.employee_id
            JOIN unit u ON u.id = e.unit_id
            WHERE a.id IN (:attempts) ORDER BY a.id""")
                .param("attempts", attempts.stream().map(AttemptId::value).toList())
                .query(RegradedRows::affected)
                .list();
    }

    private static Affected affected(ResultSet row, int number) throws SQLException {
        return new Affected(
                new AttemptId(row.getLong("id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("name"),
                row.getString("unit"),
                new ModuleVersionId(row.getLong("module_version_id")),
                row.getInt("pass_mark"),
                Utc.readExisting(row, "submitted_at"),
                new Score(row.getBigDecimal("score")),
                row.getBoolean("passed"));
    }

    /**
     * An answer of an affected attempt.
     *
     * @param revision the one drawn
     * @param graded whether its points count towards the score
     */
    record GivenAnswer(int position, long revision, Answer answer, boolean graded) {}

    /** All answers of the attempts, also to other questions. */
    Map<AttemptId, List<GivenAnswer>> answers(Collection<AttemptId> attempts) {
        var answers = new HashMap<AttemptId, List<GivenAnswer>>();
        jdbc.sql("""
            SELECT attempt_id, position, question_revision_id, answer, graded FROM attempt_item
            WHERE attempt_id IN (:attempts) ORDER BY attempt_id, position""")
                .param("attempts", attempts.stream().map(AttemptId::value).toList())
                .query(row -> {
                    answers.computeIfAbsent(new AttemptId(row.getLong("attempt_id")), id -> new ArrayList<>())
                            .add(new GivenAnswer(
                                    row.getInt("position"),
                                    row.getLong("question_revision_id"),
                                    Answer.parse(row.getString("answer")),
                                    row.getBoolean("graded")));
                });
        return answers;
    }

    /** Notes the attempts' old and new scores and gives them the new ones. */
    void change(long regrade, Collection<RegradedAttempt> attempts) {
        batches.batchUpdate(
                """
                INSERT INTO regraded_attempt (regrade_id, attempt_id, old_score, new_score, old_passed, new_passed)
                VALUES (?, ?, ?, ?, ?, ?)""",
                attempts.stream()
                        .map(each -> new Object[] {
                            regrade,
                            each.attempt().value(),
                            each.oldScore().percent(),
                            each.newScore().percent(),
                            each.oldPassed(),
                            each.newPassed()
                        })
                        .toList());
        batches.batchUpdate(
                "UPDATE attempt SET score = ?, passed = ? WHERE id = ?",
                attempts.stream()
                        .map(each -> new Object[] {
                            each.newScore().percent(),
                            each.newPassed(),
                            each.attempt().value()
                        })
                        .toList());
    }

    /** Why the attempt was regraded last; empty when it never was. */
    Optional<String> reason(AttemptId attempt) {
        return jdbc.sql("""
            SELECT g.reason FROM regraded_attempt x JOIN regrade g ON g.id = x.regrade_id
            WHERE x.attempt_id = ? ORDER BY g.id DESC LIMIT 1""").param(attempt.value()).query(String.class).optional();
    }
}
