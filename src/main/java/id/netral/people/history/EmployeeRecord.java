package id.netral.people.history;

import id.netral.common.EmployeeId;
import id.netral.people.EmployeeKind;
import id.netral.people.UnitReference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An employee as HR sees one, today.
 *
 * @param version to save corrections against
 * @param unit of the post that counts, with its path
 * @param ownUnit of the own post, the same unless another counts
 * @param countingPost the other post that counts, null for the own one
 * @param entrusted the unit looked after as an HR officer, null for the own one
 */
public record EmployeeRecord(
        EmployeeId id,
        int version,
        String name,
        EmployeeKind kind,
        @Nullable String nip,
        @Nullable String staffNumber,
        @Nullable String rank,
        @Nullable String email,
        @Nullable LocalDate hiredOn,
        boolean active,
        UnitReference unit,
        @Nullable String position,
        UnitReference ownUnit,
        @Nullable String ownPosition,
        @Nullable Long countingPost,
        List<Post> posts,
        @Nullable UnitReference entrusted) {

    /** NIP, NI PPPK or staff number; empty when none is known. */
    public String number() {
        if (nip != null) {
            return nip;
        }
        return staffNumber == null ? "" : staffNumber;
    }
}
