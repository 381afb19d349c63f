package id.netral.bench.quiz;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Every answer the server has acknowledged, the newest of each question. What is in here must be in the database. */
final class Acknowledged {

    /** One question of one attempt. */
    record Place(long attempt, int position) {}

    /** Places of the chosen options as shown, with the sequence number. */
    record Given(List<String> choices, int seq) {}

    private final Map<Place, Given> newest = new ConcurrentHashMap<>();
    private final LongAdder all = new LongAdder();

    /** The server said that this is stored. Of two, the higher number counts: the server orders by it. */
    void add(long attempt, int position, Given given) {
        all.increment();
        newest.merge(new Place(attempt, position), given, (a, b) -> a.seq() >= b.seq() ? a : b);
    }

    /** By question. */
    Map<Place, Given> newest() {
        return newest;
    }

    /** How many acknowledgements there were. */
    long count() {
        return all.sum();
    }
}
