package id.netral.security.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The last change of what an account may do; sessions begun before it was signed out are over. */
public record AccessChange(
        long account, Instant at, @Nullable Instant signedOutBefore, AccountState state) {

    public boolean active() {
        return state == AccountState.ACTIVE;
    }
}
