package id.netral.bench.quiz;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

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

    /** 30 to 90 seconds, evenly spread, until the instant ({@link System#nanoTime()}). */
    static Pace human(long until) {
        return () -> {
            var millis = ThreadLocalRandom.current().nextLong(LEAST.toMillis(), MOST.toMillis());
            var left = Math.max(0, (until - System.nanoTime()) / 1_000_000);
            Thread.sleep(Math.min(millis, left));
            return millis < left;
        };
    }
}
