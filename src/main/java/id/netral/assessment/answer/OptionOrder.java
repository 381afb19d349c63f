package id.netral.assessment.answer;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order in which a drawn question shows its options. The browser knows options only by the place they are shown at,
 * {@code "1"} being the first; the author's indexes stay here, since the author's order may give the key away.
 *
 * @param authorIndexes the author's 0-based index of the option shown at each place; empty when there are no options
 */
public record OptionOrder(List<Integer> authorIndexes) {

    public OptionOrder {
        authorIndexes = List.copyOf(authorIndexes);
    }

    public static OptionOrder parse(String text) {
        return new OptionOrder(
                text.isEmpty()
                        ? List.of()
                        : Arrays.stream(text.split(",")).map(Integer::valueOf).toList());
    }

    public String text() {
        return authorIndexes.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The places shown to the browser, first to last. */
    List<String> keys() {
        return IntStream.rangeClosed(1, authorIndexes.size())
                .mapToObj(Integer::toString)
                .toList();
    }

    /** The place at which the option is shown. */
    public String key(int authorIndex) {
        return Integer.toString(authorIndexes.indexOf(authorIndex) + 1);
    }

    /** The author's index of the option shown at the place, empty for a place that is none. */
    OptionalInt authorIndex(String key) {
        var place = keys().indexOf(key);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(authorIndexes.get(place));
    }
}
