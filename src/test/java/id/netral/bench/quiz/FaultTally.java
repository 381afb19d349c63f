package id.netral.bench.quiz;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What was done to the system and what it did wrong. */
final class FaultTally {

    /** Things counted. */
    enum What {
        APP_KILLS,
        DATABASE_KILLS,
        CUTS,
        RELOADS,
        ATTEMPTS,
        INTERLEAVINGS,
        AT_THE_DEADLINE,
        SIGNED_IN_AGAIN,
        /** Attempts that never got to their deadline because the machine was busy otherwise. */
        TOO_SLOW,
        /** Parts of the run that ended early. */
        FAILURES,
        /** Nobody acknowledged something that should have been, within the patience of the run. */
        STUCK,
        /** Taken although the time was over. */
        WRONG_ACCEPTANCES,
        WRONG_REFUSALS
    }

    private static final int EXAMPLES = 10;

    private final Map<What, LongAdder> counts = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> reasons = new ConcurrentSkipListMap<>();

    void count(What what) {
        counts.computeIfAbsent(what, key -> new LongAdder()).increment();
    }

    /** Counts, and keeps the reason for the reader. */
    void count(What what, String reason) {
        count(what);
        reasons.computeIfAbsent(what + ": " + reason, key -> new LongAdder()).increment();
    }

    long of(What what) {
        var count = counts.get(what);
        return count == null ? 0 : count.sum();
    }

    /** A few lines for people. */
    String reasons() {
        var text = new StringBuilder();
        reasons.entrySet().stream()
                .limit(EXAMPLES)
                .forEach(entry -> text.append(entry.getValue().sum())
                        .append(" × ")
                        .append(entry.getKey())
                        .append(System.lineSeparator()));
        return text.toString();
    }
}
