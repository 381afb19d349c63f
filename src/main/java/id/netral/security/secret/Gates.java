package id.netral.security.secret;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A gate for each of so many keys. None is forgotten before all its tries have come back: when there is no room, keys that
 * are new share one gate. So nobody who sends many names or addresses makes the memory grow or is forgiven anything.
 */
final class Gates {

    private static final long BETWEEN_SWEEPS = TimeUnit.SECONDS.toNanos(1);

    private final Map<String, Gate> gates = new ConcurrentHashMap<>();
    private final int capacity;
    private final Duration window;
    private final int most;
    private final TimeMeter time;
    private final Gate shared;
    private final AtomicLong nextSweep = new AtomicLong(Long.MIN_VALUE);

    Gates(int capacity, Duration window, int most, TimeMeter time) {
        this.capacity = capacity;
        this.window = window;
        this.most = most;
        this.time = time;
        this.shared = new Gate(capacity, window, time);
    }

    /** The key's gate, to take a try from. */
    Gate of(String key) {
        var gate = gates.get(key);
        if (gate != null) {
            return gate;
        }
        return hasRoom() ? gates.computeIfAbsent(key, fresh -> new Gate(capacity, window, time)) : shared;
    }

    /** The gate the key would have, when anything was taken there; asking leaves nothing behind. */
    Optional<Gate> known(String key) {
        var gate = gates.get(key);
        return gate == null && gates.size() >= most ? Optional.of(shared) : Optional.ofNullable(gate);
    }

    /** The key's tries come back at once; what it shares with others does not. */
    void reset(String key) {
        var gate = gates.get(key);
        if (gate != null) {
            gate.reset();
        }
    }

    private boolean hasRoom() {
        if (gates.size() < most) {
            return true;
        }
        var now = time.currentTimeNanos();
        var due = nextSweep.get();
        if (now >= due && nextSweep.compareAndSet(due, now + BETWEEN_SWEEPS)) {
            gates.values().removeIf(gate -> gate.taken() == 0);
        }
        return gates.size() < most;
    }

    void clear() {
        gates.clear();
        shared.reset();
    }
}
