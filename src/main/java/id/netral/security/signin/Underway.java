package id.netral.security.signin;

import id.netral.security.secret.Attempt;
import id.netral.security.secret.AttemptThrottle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How many tries at one name from one place wait or are looked at now; no more than one may get wrong. */
final class Underway {

    static final int MOST = AttemptThrottle.PER_NAME;

    private static final AttemptThrottle.Refusal SOON = new AttemptThrottle.Refusal(1, false);

    private final Map<String, Integer> tries = new ConcurrentHashMap<>();

    /** Does the work, unless there are too many already. */
    <T extends @Nullable Object> T during(Attempt attempt, Supplier<T> work) {
        var many = tries.merge(attempt.by(), 1, Integer::sum);
        try {
            if (many > MOST) {
                throw new TooManyAttemptsException(SOON);
            }
            return work.get();
        } finally {
            end(attempt);
        }
    }

    private void end(Attempt attempt) {
        tries.computeIfPresent(attempt.by(), (key, many) -> many == 1 ? null : many - 1);
    }
}
