package id.netral.common;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * Failures that come from two devices, people or nodes at the same rows. The same work done again, in a new transaction,
 * finds what the other has done.
 */
public final class Contention {

    /** Record changed since the snapshot, lock wait timeout, deadlock: not all of them arrive as an exception of their own. */
    private static final Set<Integer> CODES = Set.of(1020, 1205, 1213);

    private static final RetryTemplate AGAIN = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(5)
            .delay(Duration.ofMillis(20))
            .jitter(Duration.ofMillis(15))
            .multiplier(2)
            .predicate(Contention::caused)
            .build());

    private Contention() {}

    /** Whether the failure would not have come without the others. */
    public static boolean caused(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof DuplicateKeyException
                        || cause instanceof PessimisticLockingFailureException
                        || (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())));
    }

    /**
     * Does the work, and again for at most five times while the others are in its way; then throws what the last try has
     * thrown. The work begins its own transaction: in the caller's, every try would meet the same rows and fail with it.
     */
    public static <T> T outlast(Supplier<T> work) {
        return AGAIN.invoke(work);
    }
}
