package id.netral.people.roster.comparison;

import id.netral.people.roster.file.RowChange.FieldChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One employee an import writes.
 *
 * @param sheetRow as Excel shows it, null for somebody who is not in the file
 * @param after as the employee now stands
 * @param before null for a new one
 */
public record ImportRow(
        RosterChangeKind kind,
        @Nullable Integer sheetRow,
        List<FieldChange> fields,
        KnownEmployee after,
        @Nullable KnownEmployee before) {

    static ImportRow of(RosterWriter.Written written, KnownEmployee after) {
        var change = written.change();
        if (change == null) {
            return new ImportRow(RosterChangeKind.ADDED, written.row().number(), List.of(), after, null);
        }
        var kind = change.moves() ? RosterChangeKind.MOVED : RosterChangeKind.CHANGED;
        return new ImportRow(kind, change.number(), change.fields(), after, written.known());
    }
}
