package id.netral.people;

import id.netral.common.Nip;
import id.netral.common.RefusedException;
import id.netral.common.Utc;
import id.netral.people.RowChange.FieldChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The imports that were done, each with what it changed, and the way to take the last one back. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
public class RosterHistory {

    private final JdbcClient jdbc;
    private final RosterUndo undo;
    private final JsonMapper json;

    RosterHistory(JdbcClient jdbc, RosterUndo undo, JsonMapper json) {
        this.jdbc = jdbc;
        this.undo = undo;
        this.json = json;
    }

    /** Imports, the newest first. */
    public List<AppliedRoster> page(int offset, int limit) {
        return jdbc.sql("SELECT * FROM roster_import ORDER BY id DESC LIMIT ? OFFSET ?")
                .params(limit, offset)
                .query(RosterHistory::applied)
                .list();
    }

    /** Number of imports. */
    public int count() {
        return jdbc.sql("SELECT COUNT(*) FROM roster_import")
                .query(Integer.class)
                .single();
    }

    /** One import; throws {@link RefusedException} {@code roster.import.unknown}. */
    public AppliedRoster find(long id) {
        return jdbc.sql("SELECT * FROM roster_import WHERE id = ?")
                .param(id)
                .query(RosterHistory::applied)
                .optional()
                .orElseThrow(() -> new RefusedException("roster.import.unknown"));
    }

    /** What the import has done in this way, by name. */
    public List<AppliedRosterRow> rows(long id, RosterChangeKind kind, int offset, int limit) {
        return jdbc.sql("""
                        SELECT kind, sheet_row, nip, name, fields FROM roster_import_row
                        WHERE import_id = ? AND kind = ? ORDER BY name, employee_id LIMIT ? OFFSET ?""")
                .params(id, kind.name(), limit, offset)
                .query((row, number) -> new AppliedRosterRow(
                        RosterChangeKind.valueOf(row.getString("kind")),
                        row.getObject("sheet_row", Integer.class),
                        new Nip(row.getString("nip")),
                        row.getString("name"),
                        fields(row.getString("fields"))))
                .list();
    }

    private List<FieldChange> fields(String text) {
        return text == null ? List.of() : json.readValue(text, new TypeReference<List<FieldChange>>() {});
    }

    /** Whether the import is the last one that stands: only that one can be taken back. */
    public boolean isLast(long id) {
        return undo.last().filter(last -> last == id).isPresent();
    }

    /** What taking the import back would do; throws {@code roster.import.unknown}, {@code roster.undo.not-last}. */
    public RosterUndoPreview undoPreview(long id) {
        return undo.preview(find(id));
    }

    /**
     * Takes the last import back, all of it or nothing, by new rows of the history.
     *
     * @throws RefusedException {@code roster.undo.not-last}, {@code roster.undo.obstacles}
     */
    @Transactional
    public void undo(long id) {
        undo.undo(find(id));
    }

    private static AppliedRoster applied(ResultSet row, int number) throws SQLException {
        var counts = new RosterCounts(
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("moved"),
                row.getInt("unchanged"),
                row.getInt("skipped"),
                row.getInt("rejected"));
        return new AppliedRoster(
                row.getLong("id"),
                Utc.readExisting(row, "applied_at"),
                row.getString("applied_by_name"),
                RosterWay.valueOf(row.getString("via")),
                row.getString("file_name"),
                row.getString("sha256"),
                counts,
                row.getInt("departed"),
                Utc.read(row, "undone_at"),
                row.getString("undone_by_name"));
    }
}
