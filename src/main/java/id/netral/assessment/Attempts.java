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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of attempts; every question names the employee, so nobody reads another's. */
@Repository
class Attempts {

    private static final String SUMMARY = """
            SELECT id, module_version_id, number, started_at, submitted_at, score, passed
            FROM attempt WHERE employee_id = ?""";

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All attempts of the employee, newest first. */
    List<AttemptSummary> of(EmployeeId employee) {
        return jdbc.sql(SUMMARY + " ORDER BY started_at DESC, id DESC")
                .param(employee.value())
                .query(Attempts::summary)
                .list();
    }

    /** The employee's attempts at the version, first to last. */
    List<AttemptSummary> of(EmployeeId employee, ModuleVersionId version) {
        return jdbc.sql(SUMMARY + " AND module_version_id = ? ORDER BY number")
                .params(employee.value(), version.value())
                .query(Attempts::summary)
                .list();
    }

    Optional<AttemptSummary> find(EmployeeId employee, AttemptId attempt) {
        return jdbc.sql(SUMMARY + " AND id = ?")
                .params(employee.value(), attempt.value())
                .query(Attempts::summary)
                .optional();
    }

    AttemptId insert(EmployeeId employee, ModuleVersionId version, int number, long seed, Instant now) {
        return new AttemptId(jdbc.sql("""
                        INSERT INTO attempt (employee_id, module_version_id, number, seed, state, started_at)
                        VALUES (?, ?, ?, ?, 'OPEN', ?) RETURNING id""")
                .params(employee.value(), version.value(), number, seed, Utc.of(now))
                .query(Long.class)
                .single());
    }

    /** Closes the attempt; false when it was closed before. Whoever gets true scores it. */
    boolean close(AttemptId attempt, Instant now) {
        return jdbc.sql("UPDATE attempt SET state = 'SUBMITTED', submitted_at = ? WHERE id = ? AND state = 'OPEN'")
                        .params(Utc.of(now), attempt.value())
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
                row.getInt("number"),
                Utc.readExisting(row, "started_at"),
                Utc.read(row, "submitted_at"),
                score == null ? null : new Score(score),
                row.getBoolean("passed"));
    }
}
