package id.netral.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down, per name tried and per address. Names count whether or not they exist. A whole office may stand
 * behind one address, so that limit is wide. Kept in the memory of this node, for the hundred thousand names used last.
 */
@Component
class AttemptThrottle {

    static final int PER_NAME = 5;
    static final int PER_ADDRESS = 100;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int KEPT = 100_000;

    /** A refused attempt: how long to wait, and whether the audit trail has not heard of it within the last minute. */
    record Refusal(long minutes, boolean news) {}

    private record Gate(Bucket attempts, Bucket reports) {}

    private final TimeMeter time;
    private final LoadingCache<String, Gate> names;
    private final LoadingCache<String, Gate> addresses;

    AttemptThrottle(Clock clock) {
        time = new ClockMeter(clock);
        names = gates(PER_NAME);
        addresses = gates(PER_ADDRESS);
    }

    private LoadingCache<String, Gate> gates(int attempts) {
        return Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .build(key -> new Gate(bucket(attempts, WINDOW), bucket(1, Duration.ofMinutes(1))));
    }

    private Bucket bucket(int capacity, Duration refill) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(capacity)
                        .refillGreedy(capacity, refill)
                        .build())
                .withCustomTimePrecision(time)
                .build();
    }

    /** Takes one attempt; a refused one costs nothing. Tell {@link #succeeded} or {@link #failed} afterwards. */
    Optional<Refusal> attempt(String name, String address) {
        var byAddress = addresses.get(address);
        var wait = byAddress.attempts().estimateAbilityToConsume(1).getNanosToWaitForRefill();
        if (wait > 0) {
            return Optional.of(refusal(byAddress, wait));
        }
        var byName = names.get(name);
        var probe = byName.attempts().tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(refusal(byName, probe.getNanosToWaitForRefill()));
    }

    private static Refusal refusal(Gate gate, long nanos) {
        var minutes = Math.ceilDiv(nanos, TimeUnit.MINUTES.toNanos(1));
        return new Refusal(Math.max(1, minutes), gate.reports().tryConsume(1));
    }

    /** The right secret was given: the name starts afresh. */
    void succeeded(String name) {
        names.get(name).attempts().reset();
    }

    /** A wrong secret was given: it counts for the address too. */
    void failed(String address) {
        addresses.get(address).attempts().tryConsume(1);
    }

    /** The attempt came to no answer through no fault of the person; it does not count. */
    void undecided(String name) {
        names.get(name).attempts().addTokens(1);
    }

    /** Forgets every attempt. */
    void clear() {
        names.invalidateAll();
        addresses.invalidateAll();
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
