package id.netral.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down without letting anybody lock others out: few wrong tries at a name from one place, more at a name
 * from everywhere, and many, because a whole office may stand behind one address, from one place at all names. A device that has signed in
 * to the name before has a count of its own that strangers cannot use up. Names count whether or not they exist. Kept in
 * the memory of this node, for the hundred thousand names used last.
 */
@Component
class AttemptThrottle {

    /** At one name from one network, or from one known device. */
    static final int PER_NAME = 5;

    /** At one name by strangers anywhere. */
    static final int PER_NAME_ANYWHERE = 60;

    /** From one network, at whatever names. */
    static final int PER_ADDRESS = 100;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int KEPT = 100_000;

    /** A refused attempt: how long to wait, and whether the audit trail has not heard of it within the last minute. */
    record Refusal(long minutes, boolean news) {}

    private record Gate(Bucket attempts, Bucket reports) {

        long nanosToWait() {
            return attempts.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        }

        Refusal refusal() {
            var minutes = Math.ceilDiv(nanosToWait(), TimeUnit.MINUTES.toNanos(1));
            return new Refusal(Math.max(1, minutes), reports.tryConsume(1));
        }
    }

    private final TimeMeter time;
    private final LoadingCache<String, Gate> places;
    private final LoadingCache<String, Gate> names;
    private final LoadingCache<String, Gate> addresses;

    AttemptThrottle(Clock clock) {
        time = new ClockMeter(clock);
        places = gates(PER_NAME);
        names = gates(PER_NAME_ANYWHERE);
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

    private List<Gate> gates(Attempt attempt) {
        var place = places.get(attempt.by());
        return attempt.byStranger()
                ? List.of(addresses.get(attempt.network()), place, names.get(attempt.name()))
                : List.of(place);
    }

    /** Why the attempt would be refused now; asking costs nothing. */
    Optional<Refusal> refusal(Attempt attempt) {
        return gates(attempt).stream()
                .filter(gate -> gate.nanosToWait() > 0)
                .findFirst()
                .map(Gate::refusal);
    }

    /**
     * Takes one attempt, before the secret is looked at; a refused one costs nothing. Tell {@link #succeeded} or {@link
     * #undecided} afterwards; otherwise it stays spent.
     */
    Optional<Refusal> charge(Attempt attempt) {
        var charged = new ArrayList<Gate>();
        for (var gate : gates(attempt)) {
            if (!gate.attempts().tryConsume(1)) {
                charged.forEach(paid -> paid.attempts().addTokens(1));
                return Optional.of(gate.refusal());
            }
            charged.add(gate);
        }
        return Optional.empty();
    }

    /** The right secret was given: the attempt is given back, and the name starts afresh at this place. */
    void succeeded(Attempt attempt) {
        undecided(attempt);
        places.get(attempt.by()).attempts().reset();
    }

    /** The attempt came to no answer through no fault of the person; it is given back. */
    void undecided(Attempt attempt) {
        gates(attempt).forEach(gate -> gate.attempts().addTokens(1));
    }

    /** Whether strangers have used up the tries at the name. */
    boolean isBesieged(Attempt attempt) {
        return names.get(attempt.name()).nanosToWait() > 0;
    }

    /** Where the attempt stands among those who wait for the processor: known devices first, then by wrong tries nearby. */
    int rank(Attempt attempt) {
        return attempt.byStranger()
                ? 1
                        + PER_ADDRESS
                        - (int) addresses.get(attempt.network()).attempts().getAvailableTokens()
                : 0;
    }

    /** Forgets every attempt. */
    void clear() {
        places.invalidateAll();
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
