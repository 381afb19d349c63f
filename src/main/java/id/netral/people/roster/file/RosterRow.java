package id.netral.people.roster.file;

import id.netral.common.EmailAddress;
import id.netral.common.Nip;
import id.netral.people.EmployeeKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a roster that can be understood; null where the cell is empty or the column is missing.
 *
 * @param units the cells that name the unit, from the organisation down; at least one, each perhaps a path
 */
public record RosterRow(
        int number,
        Nip nip,
        String name,
        @Nullable String rank,
        @Nullable String position,
        List<String> units,
        @Nullable EmailAddress email,
        @Nullable EmployeeKind kind,
        @Nullable LocalDate hiredOn) {

    /** The unit as the row has it. */
    public String unit() {
        return String.join(" › ", units);
    }

    /** The row without its e-mail, which stays with whoever has it. */
    public RosterRow withoutEmail() {
        return new RosterRow(number, nip, name, rank, position, units, null, kind, hiredOn);
    }
}
