package id.netral.people.roster.undo;

import id.netral.common.Nip;
import id.netral.people.roster.comparison.RosterChangeKind;
import id.netral.people.roster.file.RowChange.FieldChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import has done to one employee.
 *
 * @param sheetRow as Excel showed it, null for somebody who was not in the file
 * @param fields what differed; none for a new employee and for one who left
 */
public record AppliedRosterRow(
        RosterChangeKind kind, @Nullable Integer sheetRow, Nip nip, String name, List<FieldChange> fields) {}
