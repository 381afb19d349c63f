package id.netral.security.secret;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** So many tries within a time; they come back little by little. */
final class Gate {

    private static final long BETWEEN_REPORTS = TimeUnit.MINUTES.toNanos(1);

    private final Bucket tries;
    private final int capacity;
    private final TimeMeter time;
    private final AtomicLong nextReport;

    Gate(int capacity, Duration window, TimeMeter time) {
        this.tries = Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(capacity)
                        .refillGreedy(capacity, window)
                        .build())
                .withCustomTimePrecision(time)
                .build();
        this.capacity = capacity;
        this.time = time;
        this.nextReport = new AtomicLong(time.currentTimeNanos());
    }

    boolean take() {
        return tries.tryConsume(1);
    }

    void giveBack() {
        tries.addTokens(1);
    }

    void reset() {
        tries.reset();
    }

    boolean isShut() {
        return nanosToWait() > 0;
    }

    int taken() {
        return capacity - (int) tries.getAvailableTokens();
    }

    private long nanosToWait() {
        return tries.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    }

    /** What to tell whoever is kept out; the audit trail hears of it once a minute. */
    AttemptThrottle.Refusal refusal() {
        var minutes = Math.ceilDiv(nanosToWait(), TimeUnit.MINUTES.toNanos(1));
        var now = time.currentTimeNanos();
        var due = nextReport.get();
        var news = now >= due && nextReport.compareAndSet(due, now + BETWEEN_REPORTS);
        return new AttemptThrottle.Refusal(Math.max(1, minutes), news);
    }
}
