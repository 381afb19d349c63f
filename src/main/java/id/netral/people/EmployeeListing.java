package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import org.jspecify.annotations.Nullable;

/**
 * An employee in HR's list.
 *
 * @param nip null for non-ASN staff, who have a staff number instead
 * @param unit with its path where another unit has the same name
 */
public record EmployeeListing(
        EmployeeId id,
        @Nullable Nip nip,
        @Nullable String staffNumber,
        String name,
        @Nullable String rankCode,
        @Nullable String position,
        String unit,
        @Nullable String email,
        State state) {

    /** NIP in groups, else the staff number; empty when there is neither. */
    public String number() {
        if (nip != null) {
            return nip.spaced();
        }
        return staffNumber == null ? "" : staffNumber;
    }

    /** Whether the employee can sign in. */
    public enum State {
        /** No account. */
        NONE,
        /** Waits for an activation code to be issued. */
        INVITED,
        /** A code has been issued and not been used yet. */
        CODE_ISSUED,
        /** Can sign in. */
        ACTIVE,
        /** May not sign in. */
        DISABLED
    }
}
