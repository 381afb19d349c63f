package id.netral.people.roster.file;

import id.netral.common.Nip;
import java.util.List;

/**
 * What a roster changes about one employee.
 *
 * @param number of the row as Excel shows it
 * @param nip the number in the file
 * @param name as it was before; of a new employee as it will be
 * @param fields what differs; of a new employee the unit only
 * @param returns whether an inactive employee becomes active again
 */
public record RowChange(int number, Nip nip, String name, List<FieldChange> fields, boolean returns) {

    /** One field, before and after; empty when there was nothing. Units are shown by their path. */
    public record FieldChange(RosterColumn column, String before, String after) {}

    /** Whether the employee comes to another unit. */
    public boolean moves() {
        return fields.stream().anyMatch(field -> field.column() == RosterColumn.UNIT);
    }
}
