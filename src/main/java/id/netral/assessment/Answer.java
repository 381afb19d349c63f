package id.netral.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose in one question, by the author's option indexes; empty when nothing is chosen.
 *
 * @param authorIndexes ascending, without doubles
 */
record Answer(List<Integer> authorIndexes) {

    Answer {
        authorIndexes = authorIndexes.stream().distinct().sorted().toList();
    }

    /** Reads what {@link #text()} wrote; null means never answered. */
    static Answer parse(@Nullable String text) {
        return text == null || text.isEmpty()
                ? new Answer(List.of())
                : new Answer(
                        Arrays.stream(text.split(",")).map(Integer::valueOf).toList());
    }

    String text() {
        return authorIndexes.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    boolean isEmpty() {
        return authorIndexes.isEmpty();
    }
}
