package id.netral.assessment;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of attempts; every question of a person's names the employee, so nobody reads another's. */
@Repository
class Attempts {

    private static final String SUMMARY = """
            SELECT id, module_version_id, purpose, number, started_at, deadline_at, submitted_at, score, passed
            FROM attempt WHERE employee_id = ?""";

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row to be. */
    record NewAttempt(
            EmployeeId employee,
            ModuleVersionId version,
            AttemptPurpose purpose,
            int number,
            long seed,
            Instant startedAt,
            @Nullable Instant deadline) {}

    /** All attempts of the employee, newest first. */
    List<AttemptSummary> of(EmployeeId employee) {
        return jdbc.sql(SUMMARY + " ORDER BY started_at DESC, id DESC")
                .param(employee.value())
                .query(Attempts::summary)
                .list();
    }

    /** The employee's attempts at the version, first to last. */
    List<AttemptSummary> of(EmployeeId employee, ModuleVersionId version, AttemptPurpose purpose) {
        return jdbc.sql(SUMMARY + " AND module_version_id = ? AND purpose = ? ORDER BY number")
                .params(employee.value(), version.value(), purpose.name())
                .query(Attempts::summary)
                .list();
    }

    Optional<AttemptSummary> find(EmployeeId employee, AttemptId attempt) {
        return jdbc.sql(SUMMARY + " AND id = ?")
                .params(employee.value(), attempt.value())
                .query(Attempts::summary)
                .optional();
    }

    /** The questions, not revisions, that the employee met in any attempt at any version of the same module. */
    Set<Long> met(EmployeeId employee, ModuleVersionId version) {
        return jdbc.sql("""
                        SELECT DISTINCT r.question_id FROM attempt a
                        JOIN attempt_item i ON i.attempt_id = a.id
                        JOIN question_revision r ON r.id = i.question_revision_id
                        WHERE a.employee_id = ? AND a.module_version_id IN (
                            SELECT v.id FROM module_version v
                            WHERE v.module_id = (SELECT module_id FROM module_version WHERE id = ?))""")
                .params(employee.value(), version.value())
                .query(Long.class)
                .set();
    }

    AttemptId insert(NewAttempt attempt) {
        var deadline = attempt.deadline();
        return new AttemptId(jdbc.sql("""
                        INSERT INTO attempt (employee_id, module_version_id, purpose, number, seed, state, started_at,
                                             deadline_at)
                        VALUES (:employee, :version, :purpose, :number, :seed, 'OPEN', :start, :deadline) RETURNING id""")
                .param("employee", attempt.employee().value())
                .param("version", attempt.version().value())
                .param("purpose", attempt.purpose().name())
                .param("number", attempt.number())
                .param("seed", attempt.seed())
                .param("start", Utc.of(attempt.startedAt()))
                .param("deadline", deadline == null ? null : Utc.of(deadline))
                .query(Long.class)
                .single());
    }

    /** The deadline as it is now; it may have been moved since the attempt began. */
    Optional<Instant> deadline(AttemptId attempt) {
        return jdbc.sql("SELECT deadline_at FROM attempt WHERE id = ? AND deadline_at IS NOT NULL")
                .param(attempt.value())
                .query((row, number) -> Utc.readExisting(row, "deadline_at"))
                .optional();
    }

    /** Open attempts whose deadline lies before the moment, the longest overdue first. */
    List<AttemptId> overdue(Instant before, int most) {
        return jdbc.sql("SELECT id FROM attempt WHERE open_key = 1 AND deadline_at < ? ORDER BY deadline_at LIMIT ?")
                .params(Utc.of(before), most)
                .query((row, number) -> new AttemptId(row.getLong(1)))
                .list();
    }

    /** Closes the attempt; false when it was closed before. Whoever gets true scores it. */
    boolean close(AttemptId attempt, Instant at) {
        return jdbc.sql("UPDATE attempt SET state = 'SUBMITTED', submitted_at = ? WHERE id = ? AND state = 'OPEN'")
                        .params(Utc.of(at), attempt.value())
                        .update()
                == 1;
    }

    void score(AttemptId attempt, Score score, boolean passed) {
        jdbc.sql("UPDATE attempt SET score = ?, passed = ? WHERE id = ?")
                .params(score.percent(), passed, attempt.value())
                .update();
    }

    private static AttemptSummary summary(ResultSet row, int number) throws SQLException {
        var score = row.getBigDecimal("score");
        return new AttemptSummary(
                new AttemptId(row.getLong("id")),
                new ModuleVersionId(row.getLong("module_version_id")),
                AttemptPurpose.valueOf(row.getString("purpose")),
                row.getInt("number"),
                Utc.readExisting(row, "started_at"),
                Utc.read(row, "deadline_at"),
                Utc.read(row, "submitted_at"),
                score == null ? null : new Score(score),
                row.getBoolean("passed"));
    }
}
