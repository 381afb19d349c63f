package id.netral.authoring;

import id.netral.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is writing, and when. */
record Author(@Nullable Long account, String name, Instant at) {

    /** The person signed in, now; start-up code writes without an account. */
    @Component
    static class Signature {

        private static final String SYSTEM = "Sistem";

        private final CurrentUser currentUser;
        private final Clock clock;

        Signature(CurrentUser currentUser, Clock clock) {
            this.currentUser = currentUser;
            this.clock = clock;
        }

        Author now() {
            return currentUser
                    .find()
                    .map(user -> new Author(user.accountId(), user.displayName(), clock.instant()))
                    .orElseGet(() -> new Author(null, SYSTEM, clock.instant()));
        }
    }
}
