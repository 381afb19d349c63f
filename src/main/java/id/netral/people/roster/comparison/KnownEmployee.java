package id.netral.people.roster.comparison;

import id.netral.people.EmployeeKind;
import id.netral.people.roster.file.RosterRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An employee as the database has it, to compare a roster's row with. */
public record KnownEmployee(
        long id,
        String nip,
        String name,
        @Nullable String rankCode,
        @Nullable String position,
        long unitId,
        @Nullable String email,
        boolean active,
        EmployeeKind kind,
        @Nullable LocalDate hiredOn,
        int version,
        boolean hasAccount) {

    /** What the row makes of the employee's kind: what it says itself, else what its golongan tells. */
    EmployeeKind kindAfter(RosterRow row) {
        var rank = row.rank() == null ? rankCode : row.rank();
        if (row.kind() != null) {
            return row.kind();
        }
        return kind == EmployeeKind.NON_ASN || rank == null ? kind : EmployeeKind.ofRank(rank);
    }
}
