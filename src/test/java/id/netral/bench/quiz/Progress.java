package id.netral.bench.quiz;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A line every half minute while a long run goes on. */
final class Progress {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private Progress() {}

    /** Interrupt the thread to end it. */
    static Thread print(Timings timings, AtomicInteger finished) {
        return Thread.ofPlatform().daemon().start(() -> {
            var before = 0L;
            try {
                while (true) {
                    Thread.sleep(PAUSE);
                    var saves = timings.count(Step.SAVE);
                    System.err.printf(
                            Locale.ROOT,
                            "%4.0f s: %,d signed in, %,d finished, %.1f saves/s, p95 so far %.0f ms, %d errors, load %.1f%n",
                            timings.seconds(),
                            timings.count(Step.SIGN_IN),
                            finished.get(),
                            (saves - before) / (double) PAUSE.toSeconds(),
                            timings.ms(Step.SAVE, 95),
                            timings.errors(),
                            Machine.load());
                    before = saves;
                }
            } catch (InterruptedException | java.io.IOException over) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
