package id.netral;

import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import id.netral.privacy.PrivacyNotices;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties what people did and puts single people in; content (rules, modules, questions) stays as loaded at start. */
public class TestDatabase {

    private static final List<String> TABLES = List.of(
            "draft_lesson WHERE shared_lesson_id IS NOT NULL",
            "draft_module", // with its lessons, files and reviews
            "branching_step",
            "branching_run",
            "branching_draft", // with its authors
            "reminder_entry",
            "reminder_run",
            "reminder_ladder",
            "reminder_text",
            "outgoing_mail", // with its attachments
            "quiet_hours",
            "xapi_statement",
            "scorm_attempt",
            "scorm_package", // with its files and trials
            "pack_arrival", // with its parts
            "pack_trusted_key",
            "produced_file",
            "report_file",
            "report_schedule",
            "completion_summary",
            "completion_month",
            "completion_summary_unit",
            "completion_summary_change",
            "question_change",
            "regraded_attempt",
            "regrade_revision",
            "regrade",
            "accommodation",
            "completion ORDER BY id DESC", // corrections before what they supersede
            "duty",
            "assignment_scope",
            "assignment_cycle",
            "assignment",
            "jp_rule WHERE recorded_by IS NOT NULL",
            "audience_member",
            "audience_list",
            "spouse_declaration",
            "learning_path_module",
            "learning_path",
            "election_phase",
            "election_region",
            "lesson_read",
            "enrolment_before",
            "enrolment",
            "download_log",
            "privacy_notice_seen",
            "correction_request",
            "desk_question",
            "retention",
            "attempt_item",
            "attempt",
            "report_template ORDER BY id DESC",
            "persistent_logins",
            "known_device",
            "account_role",
            "account",
            "roster_delivery_part",
            "roster_delivery",
            "roster_import_row",
            "roster_import_unit",
            "roster_import",
            "api_token",
            "employee_version",
            "post",
            "employee",
            "unit_officer",
            "unit_version",
            "unit",
            "audit_entry");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TestDatabase(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Removes all people and everything they did, and takes modules made by tests out of the lists. */
    public void reset() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE unit SET parent_id = NULL, name = id, ended_on = NULL") // so that any may go first
                    .update();
            TABLES.forEach(table -> jdbc.sql("DELETE FROM " + table).update());
            jdbc.sql("UPDATE completion_summary_day SET made = NULL").update();
            jdbc.sql("UPDATE learning_module SET current_version_id = NULL, working_title = NULL WHERE slug"
                            + " LIKE 'uji-%'")
                    .update();
            jdbc.sql("UPDATE branching_story SET current_version_id = NULL WHERE slug LIKE 'uji-%'")
                    .update();
        });
    }

    /** Adds an employee of the unit (made when new), without an account. */
    public EmployeeId employee(String nip, String name, String unit) {
        var now = Utc.of(TestClock.now());
        if (jdbc.sql("INSERT IGNORE INTO unit (name, created_at) VALUES (?, ?)")
                        .params(unit, now)
                        .update()
                > 0) {
            jdbc.sql("""
                INSERT INTO unit_version (unit_id, effective_on, recorded_at, name, parent_id, opd)
                SELECT id, '2020-01-01', created_at, name, parent_id, opd FROM unit WHERE name = ?""").param(unit).update();
        }
        jdbc.sql("""
            INSERT INTO employee (nip, name, rank_code, position, unit_id, created_at, changed_at)
            SELECT ?, ?, 'III/a', 'Analis Contoh', id, ?, ? FROM unit WHERE name = ?""").params(nip, name, now, now, unit).update();
        jdbc.sql("""
            INSERT INTO employee_version (employee_id, effective_on, recorded_at, nip, name, kind, rank_code,
                position, unit_id, active)
            SELECT id, '2020-01-01', created_at, nip, name, kind, rank_code, position, unit_id, active
            FROM employee WHERE nip = ?""").param(nip).update();
        return find(nip);
    }

    /** Everybody with an account has read what personal data are used for. */
    public void noticesAreRead() {
        jdbc.sql("INSERT IGNORE INTO privacy_notice_seen (account_id, version, seen_at) SELECT id, ?, ? FROM account")
                .params(PrivacyNotices.VERSION, Utc.of(TestClock.now()))
                .update();
    }

    /** The employee with the number. */
    public EmployeeId find(String nip) {
        return new EmployeeId(jdbc.sql("SELECT id FROM employee WHERE nip = ?")
                .param(nip)
                .query(Long.class)
                .single());
    }
}
