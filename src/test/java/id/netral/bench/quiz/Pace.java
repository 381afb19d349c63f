package id.netral.bench.quiz;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/** How long people think before each answer. */
@FunctionalInterface
interface Pace {

    Duration LEAST = Duration.ofSeconds(30);
    Duration MOST = Duration.ofSeconds(90);

    /** Waits; false when the person stops here because time is up. */
    boolean think() throws InterruptedException;

    /** Answers at once. */
    static Pace none() {
        return () -> true;
    }

    /** 30 to 90 seconds, evenly spread, until the instant ({@link System#nanoTime()}); the first time somewhere in between. */
    static Pace human(long until) {
        return between(LEAST, MOST, until);
    }

    /** Ten times as fast. */
    static Pace brisk(long until) {
        return between(LEAST.dividedBy(10), MOST.dividedBy(10), until);
    }

    private static Pace between(Duration least, Duration most, long until) {
        var begun = new AtomicBoolean();
        return () -> {
            var random = ThreadLocalRandom.current();
            var millis = random.nextLong(least.toMillis(), most.toMillis());
            if (begun.compareAndSet(false, true)) {
                millis = random.nextLong(millis);
            }
            var left = Math.max(0, (until - System.nanoTime()) / 1_000_000);
            Thread.sleep(Math.min(millis, left));
            return millis < left;
        };
    }
}
