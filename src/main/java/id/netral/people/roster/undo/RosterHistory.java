package id.netral.people.roster.undo;

import id.netral.common.RefusedException;
import id.netral.people.roster.AppliedRoster;
import id.netral.people.roster.RosterImportEntity;
import id.netral.people.roster.RosterImportRepository;
import id.netral.people.roster.comparison.RosterChangeKind;
import id.netral.people.roster.file.RowChange.FieldChange;
import java.util.List;
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

    private final RosterImportRepository imports;
    private final RosterImportRowRepository rows;
    private final RosterUndo undo;
    private final JsonMapper json;

    RosterHistory(RosterImportRepository imports, RosterImportRowRepository rows, RosterUndo undo, JsonMapper json) {
        this.imports = imports;
        this.rows = rows;
        this.undo = undo;
        this.json = json;
    }

    /** Imports, the newest first. */
    public List<AppliedRoster> page(int offset, int limit) {
        return imports.page(offset, limit).stream()
                .map(RosterImportEntity::shown)
                .toList();
    }

    /** Number of imports. */
    public int count() {
        return imports.count();
    }

    /** One import; throws {@link RefusedException} {@code roster.import.unknown}. */
    public AppliedRoster find(long id) {
        return imports.findById(id)
                .map(RosterImportEntity::shown)
                .orElseThrow(() -> new RefusedException("roster.import.unknown"));
    }

    /** What the import has done in this way, by name. */
    public List<AppliedRosterRow> rows(long id, RosterChangeKind kind, int offset, int limit) {
        return rows.page(id, kind, offset, limit).stream()
                .map(row -> row.shown(this::fields))
                .toList();
    }

    private List<FieldChange> fields(String text) {
        return json.readValue(text, new TypeReference<List<FieldChange>>() {});
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
}
