package id.netral.bench.quiz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Unsent answers of one attempt as the device keeps them; outlives a reload. */
final class Journal {

    /** An answer the server has not acknowledged. */
    record Unsent(List<String> choices, int seq) {}

    private final Map<Integer, Unsent> kept = new TreeMap<>();

    synchronized Map<Integer, Unsent> read() {
        return new TreeMap<>(kept);
    }

    synchronized void put(int position, Unsent unsent) {
        kept.put(position, unsent);
    }

    /** Removes this very answer, not a newer one. */
    synchronized void remove(int position, Unsent unsent) {
        kept.remove(position, unsent);
    }
}
