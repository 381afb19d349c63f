package id.netral.bench.quiz;

import id.netral.bench.quiz.Acknowledged.Given;
import id.netral.bench.quiz.Acknowledged.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What the database holds, read past the application, in the words of the browser. Questions never answered are left out. */
record StoredAnswers(Map<Place, Given> stored) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static StoredAnswers read(JdbcClient jdbc) {
        var stored = new HashMap<Place, Given>();
        jdbc.sql("SELECT attempt_id, position, option_order, answer, answer_seq FROM attempt_item WHERE answer_seq > 0")
                .query(row -> {
                    stored.put(
                            new Place(row.getLong(1), row.getInt(2)),
                            new Given(shown(row.getString(3), row.getString(4)), row.getInt(5)));
                });
        return new StoredAnswers(stored);
    }

    /** Picked options only, which is all that is answered here. */
    private static List<String> shown(String order, @Nullable String answer) {
        var authorIndexes = Arrays.asList(order.split(","));
        if (answer == null) {
            return List.of();
        }
        return StreamSupport.stream(JSON.readTree(answer).spliterator(), false)
                .map(index -> authorIndexes.indexOf(index.asString()) + 1)
                .sorted()
                .map(place -> Integer.toString(place))
                .toList();
    }

    int count() {
        return stored.size();
    }

    /**
     * Acknowledged answers that are gone: not stored, stored older, or stored differently under the same number. A newer
     * one than the newest acknowledged is right: its acknowledgement was lost on the way.
     */
    long lost(Acknowledged acknowledged) {
        return acknowledged.newest().entrySet().stream()
                .filter(entry -> isLost(entry.getValue(), stored.get(entry.getKey())))
                .count();
    }

    private static boolean isLost(Given acknowledged, @Nullable Given stored) {
        return stored == null
                || stored.seq() < acknowledged.seq()
                || (stored.seq() == acknowledged.seq() && !stored.choices().equals(acknowledged.choices()));
    }
}
