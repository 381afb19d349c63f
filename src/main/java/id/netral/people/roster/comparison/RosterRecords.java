package id.netral.people.roster.comparison;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what each import did to people; in the caller's transaction. Plain SQL: some hundreds of rows go in one batch, for
 * tens of thousands of people.
 */
@Component
public class RosterRecords {

    private final JdbcTemplate batches;
    private final JsonMapper json;

    RosterRecords(JdbcTemplate batches, JsonMapper json) {
        this.batches = batches;
        this.json = json;
    }

    public void rows(long importId, List<ImportRow> rows) {
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
