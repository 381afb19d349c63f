package id.netral.privacy;

import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Repository;

/**
 * Reads what is kept about one person, table by table; the columns' names are the fields' names in the export.
 *
 * <p>Plain SQL: it shows the columns of every module's tables as they are, by the names the statement gives them.
 */
@Repository
class OwnDataRows {

    /** What hangs on the employee {@code :id}. */
    private static final Map<String, String> OF_EMPLOYEE = tables(
            "profile",
            """
            SELECT e.nip, e.name, e.kind, e.rank_code, e.position, u.name AS unit, e.email, e.hired_on, e.active,
                   e.created_at, e.changed_at
            FROM employee e JOIN unit u ON u.id = e.unit_id WHERE e.id = :id""",
            "profile_history",
            """
            SELECT v.effective_on, v.recorded_at, v.nip, v.name, v.kind, v.rank_code, v.position, u.name AS unit, v.active,
                   v.hired_on, v.reason
            FROM employee_version v JOIN unit u ON u.id = v.unit_id WHERE v.employee_id = :id ORDER BY v.id""",
            "duties",
            """
            SELECT m.slug AS module, d.mandatory, d.asked_at, d.due_on, DATE(d.counts_from + INTERVAL :zoneSeconds SECOND) AS counts_from, d.released_at, d.released_reason
            FROM duty d JOIN learning_module m ON m.id = d.module_id WHERE d.employee_id = :id ORDER BY d.id""",
            "enrolments",
            """
            SELECT v.title, v.number AS version, n.started_at, n.last_seen_at, n.last_lesson
            FROM enrolment n JOIN module_version v ON v.id = n.module_version_id
            WHERE n.employee_id = :id ORDER BY n.started_at""",
            "lessons_read",
            """
            SELECT v.title, l.title AS lesson, r.read_at
            FROM lesson_read r JOIN lesson l ON l.id = r.lesson_id JOIN module_version v ON v.id = l.module_version_id
            WHERE r.employee_id = :id ORDER BY r.read_at""",
            "completions",
            """
            SELECT c.id, v.title, v.number AS version, v.activity, c.score, c.jp, c.completed_at, c.recorded_at,
                   c.supersedes_id, c.void, c.reason
            FROM completion c JOIN module_version v ON v.id = c.module_version_id
            WHERE c.employee_id = :id ORDER BY c.id""",
            "case_choices",
            """
            SELECT v.title, v.number AS version, r.number AS run, s.number AS step, s.scene_id AS scene,
                   s.choice_id AS choice, s.chosen_at
            FROM branching_run r JOIN branching_version v ON v.id = r.version_id
                JOIN branching_step s ON s.run_id = r.id
            WHERE r.employee_id = :id ORDER BY r.id, s.number""",
            "posts",
            """
            SELECT p.kind, u.name AS unit, p.position, p.from_on, p.to_on
            FROM post p JOIN unit u ON u.id = p.unit_id WHERE p.employee_id = :id ORDER BY p.id""",
            "declarations",
            """
            SELECT from_on, until_on, declared_at, withdrawn_at FROM spouse_declaration
            WHERE employee_id = :id ORDER BY id""",
            "reminders",
            """
            SELECT m.slug AS module, r.day, r.audience, r.days, r.due_on, r.outcome
            FROM reminder_entry r JOIN duty d ON d.id = r.duty_id JOIN learning_module m ON m.id = d.module_id
            WHERE r.employee_id = :id ORDER BY r.id""",
            "mails",
            "SELECT created_at, sent_at, state, subject FROM outgoing_mail WHERE employee_id = :id ORDER BY id",
            "accommodations",
            "SELECT extra_percent FROM accommodation WHERE employee_id = :id");

    /** What hangs on the account {@code :id}. */
    private static final Map<String, String> OF_ACCOUNT = tables(
            "account",
            """
            SELECT a.display_name, a.nip, a.email, a.state, a.created_at,
                   (SELECT GROUP_CONCAT(r.role ORDER BY r.role) FROM account_role r WHERE r.account_id = a.id) AS roles
            FROM account a WHERE a.id = :id""",
            "notices",
            "SELECT version, seen_at FROM privacy_notice_seen WHERE account_id = :id ORDER BY version",
            "activity",
            """
            SELECT happened_at, action, subject, detail, address
            FROM audit_entry WHERE account_id = :id ORDER BY happened_at, id""",
            "downloads",
            """
            SELECT downloaded_at, report, filter, row_count, purpose
            FROM download_log WHERE account_id = :id ORDER BY downloaded_at, id""");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    OwnDataRows(JdbcClient jdbc, Clock clock, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Everything about the employee, by table. */
    Map<String, List<Map<String, @Nullable Object>>> ofEmployee(long employee) {
        return read(OF_EMPLOYEE, employee);
    }

    /** Everything about the account, by table. */
    Map<String, List<Map<String, @Nullable Object>>> ofAccount(long account) {
        return read(OF_ACCOUNT, account);
    }

    private Map<String, List<Map<String, @Nullable Object>>> read(Map<String, String> tables, long id) {
        var read = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        var zoneSeconds = zone.getRules().getOffset(clock.instant()).getTotalSeconds();
        tables.forEach((table, sql) -> read.put(
                table,
                jdbc.sql(sql)
                        .param("id", id)
                        .param("zoneSeconds", zoneSeconds)
                        .query(OwnDataRows::plain)
                        .list()));
        return read;
    }

    private static Map<String, @Nullable Object> plain(ResultSet row, int number) throws SQLException {
        var columns = row.getMetaData();
        var plain = new LinkedHashMap<String, @Nullable Object>();
        for (var n = 1; n <= columns.getColumnCount(); n++) {
            plain.put(columns.getColumnLabel(n), plain(row, n, columns.getColumnType(n)));
        }
        return plain;
    }

    // columns hold UTC whatever zone the machine is in; a Timestamp would have lost hours that zone leaves out
    private static @Nullable Object plain(ResultSet row, int column, int type) throws SQLException {
        return switch (type) {
            case Types.TIMESTAMP -> Utc.read(row, row.getMetaData().getColumnLabel(column));
            case Types.DATE -> row.getObject(column, LocalDate.class);
            default -> JdbcUtils.getResultSetValue(row, column);
        };
    }

    private static Map<String, String> tables(String... namesAndSql) {
        var tables = new LinkedHashMap<String, String>();
        for (var n = 0; n < namesAndSql.length; n += 2) {
            tables.put(namesAndSql[n], namesAndSql[n + 1]);
        }
        return tables;
    }
}
