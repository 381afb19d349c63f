package id.netral.people;

import id.netral.common.Nip;
import java.util.List;

/**
 * What a roster changes about one employee.
 *
 * @param number of the row as Excel shows it
 * @param returns whether an inactive employee becomes active again
 */
public record RowChange(int number, Nip nip, String name, List<FieldChange> fields, boolean returns) {

    /** One field, before and after; empty when there was nothing. */
    public record FieldChange(RosterColumn column, String before, String after) {}
}
