package id.netral.people;

import id.netral.common.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it stands in a {@link UnitTree}.
 *
 * @param parent null at the top
 * @param opd whether it is an organisation of its own, whose head answers for it and all below
 * @param head the employee who leads it, also as Plt or Plh; null when nobody is named
 */
public record Unit(
        UnitId id,
        String name,
        @Nullable UnitId parent,
        boolean opd,
        @Nullable EmployeeId head) {

    /** Reads a row with the columns {@code unit_id}, {@code name}, {@code parent_id}, {@code opd} and {@code head_employee_id}. */
    public static Unit read(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", Long.class);
        var head = row.getObject("head_employee_id", Long.class);
        return new Unit(
                new UnitId(row.getLong("unit_id")),
                row.getString("name"),
                parent == null ? null : new UnitId(parent),
                row.getBoolean("opd"),
                head == null ? null : new EmployeeId(head));
    }
}
