package id.netral.people;

import id.netral.common.Utc;
import id.netral.security.CurrentUser;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what each import was and did; in the caller's transaction. */
@Component
class RosterRecords {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CurrentUser currentUser;
    private final JsonMapper json;

    RosterRecords(JdbcClient jdbc, JdbcTemplate batches, CurrentUser currentUser, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.currentUser = currentUser;
        this.json = json;
    }

    /** Begins an import; its counts follow. */
    long begin(KeptRoster roster, RosterWay way, Instant now) {
        var user = currentUser.require();
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO roster_import (applied_at, applied_by, applied_by_name, via, file_name, sha256, added, changed,
                            unchanged, rejected) VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0)""")
                .params(
                        Utc.of(now),
                        user.accountId(),
                        user.displayName(),
                        way.name(),
                        roster.fileName(),
                        roster.sha256())
                .update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void finish(long importId, RosterCounts counts, int departed) {
        jdbc.sql("""
                        UPDATE roster_import SET added = ?, changed = ?, moved = ?, unchanged = ?, rejected = ?, skipped = ?,
                            departed = ? WHERE id = ?""")
                .params(
                        counts.added(),
                        counts.changed(),
                        counts.moved(),
                        counts.unchanged(),
                        counts.rejected(),
                        counts.doubtful(),
                        departed,
                        importId)
                .update();
    }

    void unit(long importId, UnitId unit) {
        jdbc.sql("INSERT INTO roster_import_unit (import_id, unit_id) VALUES (?, ?)")
                .params(importId, unit.value())
                .update();
    }

    void rows(long importId, List<ImportRow> rows) {
        batches.batchUpdate("""
                INSERT INTO roster_import_row (import_id, employee_id, kind, sheet_row, nip, name, fields, version_after,
                    before_nip, before_name, before_rank_code, before_position, before_unit_id, before_email, before_active,
                    before_kind, before_hired_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, Math.max(rows.size(), 1), (statement, row) -> {
            statement.setLong(1, importId);
            statement.setLong(2, row.after().id());
            statement.setString(3, row.kind().name());
            statement.setObject(4, row.sheetRow());
            statement.setString(5, row.after().nip());
            statement.setString(6, row.after().name());
            statement.setString(7, row.fields().isEmpty() ? null : json.writeValueAsString(row.fields()));
            statement.setInt(8, row.after().version());
            before(statement, row.before());
        });
    }

    /** Places 9 to 17. */
    private static void before(PreparedStatement statement, @Nullable KnownEmployee before) throws SQLException {
        statement.setString(9, before == null ? null : before.nip());
        statement.setString(10, before == null ? null : before.name());
        statement.setString(11, before == null ? null : before.rankCode());
        statement.setString(12, before == null ? null : before.position());
        statement.setObject(13, before == null ? null : before.unitId());
        statement.setString(14, before == null ? null : before.email());
        statement.setObject(15, before == null ? null : before.active());
        statement.setString(16, before == null ? null : before.kind().name());
        statement.setObject(17, before == null ? null : before.hiredOn());
    }
}
