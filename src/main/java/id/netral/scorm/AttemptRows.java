package id.netral.scorm;

import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows of attempts at packages. By SQL: all turns on which rows are locked, and on inserting unless it is there. */
@Repository
class AttemptRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** As the state's column keeps it. */
    private record State(TreeMap<String, String> values, long totalTime) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    AttemptRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person's attempt at the part, made when new, locked until the transaction ends. */
    ScormAttempt lock(ScormPackageId id, EmployeeId employee, String item) {
        var now = Utc.of(clock.instant());
        jdbc.sql("""
            INSERT IGNORE INTO scorm_attempt (package_id, employee_id, item, state, lesson_status, begun_at,
                changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(id.value(), employee.value(), item)
                .params(JSON.writeValueAsString(new State(new TreeMap<>(), 0)), LessonStatus.NOT_ATTEMPTED.name())
                .params(now, now)
                .update();
        return jdbc.sql("SELECT * FROM scorm_attempt WHERE package_id = ? AND employee_id = ? AND item = ? FOR UPDATE")
                .params(id.value(), employee.value(), item)
                .query((row, number) -> read(row))
                .single();
    }

    /** The package of the person's own attempt. */
    Optional<ScormPackageId> packageOf(long id, EmployeeId employee) {
        return jdbc.sql("SELECT package_id FROM scorm_attempt WHERE id = ? AND employee_id = ?")
                .params(id, employee.value())
                .query((row, number) -> new ScormPackageId(row.getLong(1)))
                .optional();
    }

    /** Locked until the transaction ends; empty when it has gone meanwhile. */
    Optional<ScormAttempt> lock(long id) {
        return jdbc.sql("SELECT * FROM scorm_attempt WHERE id = ? FOR UPDATE")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<ScormAttempt> byToken(String tokenHash) {
        return jdbc.sql("SELECT * FROM scorm_attempt WHERE token_hash = ? AND token_until > ?")
                .params(tokenHash, Utc.of(clock.instant()))
                .query((row, number) -> read(row))
                .optional();
    }

    List<ScormAttempt> of(ScormPackageId id, EmployeeId employee) {
        return jdbc.sql("SELECT * FROM scorm_attempt WHERE package_id = ? AND employee_id = ?")
                .params(id.value(), employee.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** The same, as committed at this very moment, whatever the transaction has read before. */
    List<ScormAttempt> ofNow(ScormPackageId id, EmployeeId employee) {
        return jdbc.sql("SELECT * FROM scorm_attempt WHERE package_id = ? AND employee_id = ? LOCK IN SHARE MODE")
                .params(id.value(), employee.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** A new opening: older ones can neither save nor read files any more. */
    void opened(ScormAttempt attempt, String tokenHash, Instant until) {
        jdbc.sql("UPDATE scorm_attempt SET state = ?, launch = ?, saved_seq = 0, token_hash = ?, token_until ="
                        + " ? WHERE id = ?")
                .params(state(attempt), attempt.launch(), tokenHash, Utc.of(until), attempt.id())
                .update();
    }

    void save(ScormAttempt attempt) {
        jdbc.sql("UPDATE scorm_attempt SET state = ?, lesson_status = ?, saved_seq = ?, changed_at = ? WHERE id = ?")
                .params(state(attempt), attempt.data().status().name(), attempt.savedSeq())
                .params(Utc.of(clock.instant()), attempt.id())
                .update();
    }

    private static String state(ScormAttempt attempt) {
        return JSON.writeValueAsString(new State(new TreeMap<>(attempt.data().values()), attempt.totalTime()));
    }

    private static ScormAttempt read(ResultSet row) throws SQLException {
        var state = JSON.readValue(row.getString("state"), State.class);
        return new ScormAttempt(
                row.getLong("id"),
                new ScormPackageId(row.getLong("package_id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("item"),
                new CmiData(state.values()),
                state.totalTime(),
                row.getInt("launch"),
                row.getInt("saved_seq"),
                Utc.readExisting(row, "changed_at"));
    }
}
