package id.netral.reporting;

import id.netral.common.Utc;
import id.netral.media.MediaHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Rows of workbooks made in the background. */
@Component
class ReportFileStore {

    private static final int SHOWN = 100;

    /** What is to be made, and for whom. */
    record Order(long id, long owner, ReportKind kind, ReportOrder report, String fileName) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportFileStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds an order that waits; the order's id is not read. */
    long add(Order order, @Nullable Long schedule, Instant now, Instant expires) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
            INSERT INTO report_file (owner_id, schedule_id, kind, filter, language, purpose, state, file_name, asked_at,
                expires_at)
            VALUES (:owner, :schedule, :kind, :filter, :language, :purpose, 'WAITING', :name, :now, :expires)""")
                .param("owner", order.owner())
                .param("schedule", schedule)
                .param("kind", order.kind().name())
                .param(
                        "filter",
                        json.writeValueAsString(StoredFilter.of(order.report().filter())))
                .param("language", order.report().locale().toLanguageTag())
                .param("purpose", order.report().purpose())
                .param("name", order.fileName())
                .param("now", Utc.of(now))
                .param("expires", Utc.of(expires))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
    }

    Optional<Order> order(long id) {
        return jdbc.sql("SELECT * FROM report_file WHERE id = ?")
                .param(id)
                .query((row, number) -> new Order(
                        id,
                        row.getLong("owner_id"),
                        ReportKind.valueOf(row.getString("kind")),
                        new ReportOrder(
                                json.readValue(row.getString("filter"), StoredFilter.class)
                                        .filter(),
                                Locale.forLanguageTag(row.getString("language")),
                                row.getString("purpose")),
                        row.getString("file_name")))
                .optional();
    }

    boolean isScheduled(long id) {
        return jdbc.sql("SELECT schedule_id IS NOT NULL FROM report_file WHERE id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    Optional<ReportFile> find(long id, long owner) {
        return jdbc.sql("SELECT * FROM report_file WHERE id = ? AND owner_id = ?")
                .params(id, owner)
                .query((row, number) -> file(row))
                .optional();
    }

    /** Newest first. */
    List<ReportFile> of(long owner) {
        return jdbc.sql("SELECT * FROM report_file WHERE owner_id = ? ORDER BY asked_at DESC, id DESC LIMIT " + SHOWN)
                .param(owner)
                .query((row, number) -> file(row))
                .list();
    }

    /** Begins it, also when a process that has ended had begun it; false when it is over. */
    boolean begin(long id) {
        return change(id, "state = 'RUNNING'");
    }

    /** Notes how far it is, apart from the transaction that reads the rows; false when it has been cancelled meanwhile. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean progress(long id, long rows, long total) {
        return change(id, "rows_done = " + rows + ", rows_total = " + total);
    }

    /** Ends it with a workbook; false when it has been cancelled meanwhile. */
    boolean ready(long id, long rows, long bytes, MediaHash content, Instant now) {
        return jdbc.sql("""
            UPDATE report_file SET state = 'READY', rows_done = :rows, rows_total = :rows, bytes = :bytes,
                sha256 = :sha256, ended_at = :now WHERE id = :id AND state = 'RUNNING'""")
                        .param("rows", rows)
                        .param("bytes", bytes)
                        .param("sha256", content.hex())
                        .param("now", Utc.of(now))
                        .param("id", id)
                        .update()
                > 0;
    }

    /** The finished workbook, empty when there is none. */
    Optional<MediaHash> content(long id) {
        return jdbc.sql("SELECT sha256 FROM report_file WHERE id = ? AND state = 'READY' AND sha256 IS NOT NULL")
                .param(id)
                .query(String.class)
                .optional()
                .map(MediaHash::new);
    }

    /** Whether a workbook is finished that an older Netral kept elsewhere. */
    boolean lacksContent(long id) {
        return jdbc.sql("SELECT COUNT(*) FROM report_file WHERE id = ? AND state = 'READY' AND sha256 IS NULL")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Notes where such a workbook is now. */
    void content(long id, MediaHash content) {
        jdbc.sql("UPDATE report_file SET sha256 = ? WHERE id = ?")
                .params(content.hex(), id)
                .update();
    }

    /** Ends it without a file, unless it is over. */
    void end(long id, FileState state, Instant now) {
        jdbc.sql("""
            UPDATE report_file SET state = :state, ended_at = :now
            WHERE id = :id AND state IN ('WAITING', 'RUNNING')""")
                .param("state", state.name())
                .param("now", Utc.of(now))
                .param("id", id)
                .update();
    }

    /** Removes the row, and says which workbook nothing refers to any more. */
    Optional<MediaHash> remove(long id) {
        var content = content(id);
        jdbc.sql("DELETE FROM report_file WHERE id = ?").param(id).update();
        return content;
    }

    List<Long> expired(Instant now) {
        return jdbc.sql("SELECT id FROM report_file WHERE expires_at < ?")
                .param(Utc.of(now))
                .query(Long.class)
                .list();
    }

    /** How many are ready that the owner has not been told of; they count as told from now on. */
    int notice(long owner) {
        return jdbc.sql("UPDATE report_file SET noticed = TRUE WHERE owner_id = ? AND state = 'READY' AND NOT noticed")
                .param(owner)
                .update();
    }

    private boolean change(long id, String change) {
        return jdbc.sql("UPDATE report_file SET " + change + " WHERE id = ? AND state IN ('WAITING', 'RUNNING')")
                        .param(id)
                        .update()
                > 0;
    }

    private static ReportFile file(ResultSet row) throws SQLException {
        return new ReportFile(
                row.getLong("id"),
                ReportKind.valueOf(row.getString("kind")),
                FileState.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getLong("rows_done"),
                row.getLong("rows_total"),
                row.getLong("bytes"),
                Utc.readExisting(row, "asked_at"),
                Utc.readExisting(row, "expires_at"));
    }
}
