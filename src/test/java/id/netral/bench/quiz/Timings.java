package id.netral.bench.quiz;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Times of every step to a thousandth, and what went wrong. Steps that failed are counted, not timed. */
final class Timings {

    private static final long LONGEST = TimeUnit.MINUTES.toMicros(2);
    private static final int DIGITS = 3;
    private static final int EXAMPLES = 5;

    private final Map<Step, Histogram> times = new EnumMap<>(Step.class);
    private final LongAdder errors = new LongAdder();
    private final Map<String, LongAdder> reasons = new ConcurrentHashMap<>();
    private final AtomicLong began = new AtomicLong(System.nanoTime());

    Timings() {
        for (var step : Step.values()) {
            times.put(step, new ConcurrentHistogram(1, LONGEST, DIGITS));
        }
    }

    /** Does and times a step; the answer of a failed one comes back too. */
    <T> T time(Step step, Supplier<T> work, Predicate<T> good) {
        var begin = System.nanoTime();
        var answer = work.get();
        var micros = (System.nanoTime() - begin) / 1_000;
        if (good.test(answer)) {
            histogram(step).recordValue(Math.min(micros, LONGEST));
        } else {
            error(step + ": " + answer);
        }
        return answer;
    }

    /** Counts a fault; the first few kinds are told at once, so that a long run need not end to be understood. */
    void error(String reason) {
        errors.increment();
        reasons.computeIfAbsent(reason, this::firstOfItsKind).increment();
    }

    private LongAdder firstOfItsKind(String reason) {
        if (reasons.size() < EXAMPLES) {
            System.err.printf(Locale.ROOT, "%4.0f s: first error of its kind: %s%n", seconds(), reason);
        }
        return new LongAdder();
    }

    Reply time(Step step, Supplier<Reply> work) {
        return time(step, work, Reply::ok);
    }

    /** Forgets everything so far: the measurement begins. */
    void reset() {
        times.values().forEach(Histogram::reset);
        began.set(System.nanoTime());
    }

    long count(Step step) {
        return histogram(step).getTotalCount();
    }

    long errors() {
        return errors.sum();
    }

    double seconds() {
        return (System.nanoTime() - began.get()) / 1e9;
    }

    double perSecond(Step step) {
        return count(step) / seconds();
    }

    /** Milliseconds below which the share of the step's times lies, 0 when there were none. */
    double ms(Step step, double percentile) {
        var histogram = histogram(step);
        return histogram.getTotalCount() == 0 ? 0 : histogram.getValueAtPercentile(percentile) / 1e3;
    }

    private Histogram histogram(Step step) {
        var histogram = times.get(step);
        if (histogram == null) {
            throw new IllegalStateException();
        }
        return histogram;
    }

    /** A table for people. */
    String table() {
        var table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-24s %9s %9s %9s %9s %9s %9s%n",
                "step",
                "count",
                "per s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "max"));
        for (var step : Step.values()) {
            if (count(step) > 0) {
                table.append(String.format(
                        Locale.ROOT,
                        "%-24s %,9d %9.1f %9.1f %9.1f %9.1f %9.1f%n",
                        step,
                        count(step),
                        perSecond(step),
                        ms(step, 50),
                        ms(step, 95),
                        ms(step, 99),
                        ms(step, 100)));
            }
        }
        reasons.entrySet().stream()
                .limit(EXAMPLES)
                .forEach(reason -> table.append("error ")
                        .append(reason.getValue().sum())
                        .append(" × ")
                        .append(reason.getKey())
                        .append(System.lineSeparator()));
        return table.toString();
    }
}
