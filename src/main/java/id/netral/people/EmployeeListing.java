package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import org.jspecify.annotations.Nullable;

/** An employee in HR's list. */
public record EmployeeListing(
        EmployeeId id,
        Nip nip,
        String name,
        @Nullable String rankCode,
        @Nullable String position,
        String unit,
        @Nullable String email,
        State state) {

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
