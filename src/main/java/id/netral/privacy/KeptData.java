package id.netral.privacy;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts and erases what is older than a moment, kind by kind.
 *
 * <p>Plain SQL: the statements are put together from a place for each kind, in tables of many modules, and rows that only
 * retention may take away have entities without verbs.
 */
@Repository
class KeptData {

    private static final String SIGN_INS = "('SIGN_IN', 'SIGN_IN_FAILED', 'SIGN_IN_THROTTLED', 'SIGN_OUT',"
            + " 'REMEMBERED_DEVICE_STOLEN', 'ACTIVATION_FAILED', 'PASSWORD_CHECK_FAILED', 'API_TOKEN_REFUSED',"
            + " 'ACCESS_DENIED')";

    /**
     * Where a kind lies.
     *
     * @param rows table and condition of what is older than {@code :before}
     * @param statements what erases the rows whose ids are in {@code :ids}
     */
    private record Place(String rows, List<String> statements) {

        /** Rows that go as a whole. */
        static Place whole(String table, String older) {
            return new Place(table + " WHERE " + older, List.of("DELETE FROM " + table + " WHERE id IN (:ids)"));
        }
    }

    private static final Map<RetentionKind, Place> PLACES = new EnumMap<>(Map.of(
            RetentionKind.AUDIT_ENTRIES,
            Place.whole("audit_entry", "happened_at < :before AND action NOT IN " + SIGN_INS),
            RetentionKind.SIGN_INS,
            Place.whole("audit_entry", "happened_at < :before AND action IN " + SIGN_INS),
            RetentionKind.ADDRESSES,
            new Place(
                    "audit_entry WHERE happened_at < :before AND address IS NOT NULL",
                    List.of("UPDATE audit_entry SET address = NULL WHERE id IN (:ids)")),
            RetentionKind.ATTEMPT_ANSWERS,
            new Place(
                    "attempt WHERE state = 'SUBMITTED' AND answers_erased_at IS NULL AND submitted_at < :before",
                    List.of(
                            "UPDATE attempt_item SET answer = NULL, answered_at = NULL WHERE attempt_id IN (:ids)",
                            "UPDATE attempt SET answers_erased_at = :now WHERE id IN (:ids)")),
            RetentionKind.CASE_CHOICES,
            new Place(
                    "branching_run WHERE started_at < :before",
                    List.of(
                            "DELETE FROM branching_step WHERE run_id IN (:ids)",
                            "DELETE FROM branching_run WHERE id IN (:ids)")),
            RetentionKind.EMAIL_OF_LEFT,
            new Place(
                    """
                    employee e WHERE NOT e.active AND e.changed_at < :before AND (e.email IS NOT NULL OR EXISTS (
                        SELECT 1 FROM account a WHERE a.employee_id = e.id AND a.email IS NOT NULL
                            AND a.id NOT IN (SELECT account_id FROM account_role WHERE role = 'ADMIN')))""",
                    List.of(
                            "UPDATE employee SET email = NULL, version = version + 1 WHERE id IN (:ids)",
                            // an administrator who left may still sign in with it
                            "UPDATE account SET email = NULL, version = version + 1"
                                    + " WHERE employee_id IN (:ids) AND id NOT IN"
                                    + " (SELECT account_id FROM account_role WHERE role = 'ADMIN')")),
            RetentionKind.CORRECTION_REQUESTS,
            Place.whole("correction_request", "state <> 'OPEN' AND answered_at < :before"),
            RetentionKind.CONFIDENTIAL_QUESTIONS,
            Place.whole("desk_question", "answered_on < :before"),
            RetentionKind.DOWNLOAD_LOG,
            Place.whole("download_log", "downloaded_at < :before"),
            RetentionKind.OUTGOING_MAIL,
            new Place(
                    """
                    outgoing_mail WHERE created_at < :before AND text_body <> ''
                        AND state NOT IN ('QUEUED', 'SENDING', 'UNCERTAIN')""",
                    List.of(
                            "DELETE FROM mail_attachment WHERE mail_id IN (:ids)",
                            "UPDATE outgoing_mail SET text_body = '', html_body = NULL WHERE id IN (:ids)"))));

    private final JdbcClient jdbc;
    private final RetentionDoor door;

    KeptData(JdbcClient jdbc, RetentionDoor door) {
        this.jdbc = jdbc;
        this.door = door;
    }

    /** How much is older. */
    long older(RetentionKind kind, LocalDateTime before) {
        return jdbc.sql("SELECT COUNT(*) FROM " + place(kind).rows())
                .param("before", before)
                .query(Long.class)
                .single();
    }

    /** Erases at most so much of what is older; returns how much. */
    int erase(RetentionKind kind, LocalDateTime before, LocalDateTime now, int most) {
        var place = place(kind);
        var ids = jdbc.sql("SELECT id FROM " + place.rows() + " ORDER BY id LIMIT :most")
                .param("before", before)
                .param("most", most)
                .query(Long.class)
                .list();
        if (!ids.isEmpty()) {
            door.open(
                    before,
                    () -> place.statements()
                            .forEach(sql -> jdbc.sql(sql)
                                    .param("ids", ids)
                                    .param("now", now)
                                    .update()));
        }
        return ids.size();
    }

    private static Place place(RetentionKind kind) {
        return Objects.requireNonNull(PLACES.get(kind), kind.name());
    }
}
