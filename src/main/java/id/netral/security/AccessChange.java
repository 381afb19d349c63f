package id.netral.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The last change of what an account may do; sessions begun before it was signed out are over. */
record AccessChange(long account, Instant at, @Nullable Instant signedOutBefore, AccountState state) {

    boolean active() {
        return state == AccountState.ACTIVE;
    }
}
