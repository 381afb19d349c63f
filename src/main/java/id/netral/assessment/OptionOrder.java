package id.netral.assessment;

import id.netral.common.RefusedException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The order in which a drawn question shows its options. The browser knows options only by the place they are shown at,
 * {@code "1"} being the first; the author's indexes stay here, since the author's order may give the key away.
 *
 * @param authorIndexes the author's 0-based index of the option shown at each place
 */
record OptionOrder(List<Integer> authorIndexes) {

    OptionOrder {
        authorIndexes = List.copyOf(authorIndexes);
    }

    static OptionOrder parse(String text) {
        return new OptionOrder(
                Arrays.stream(text.split(",")).map(Integer::valueOf).toList());
    }

    String text() {
        return authorIndexes.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The places shown to the browser, first to last. */
    List<String> keys() {
        return keys(new Answer(authorIndexes));
    }

    /** The answer behind the chosen places; refuses {@code answer.unknown-option}. */
    Answer answer(Collection<String> keys) {
        var all = keys();
        if (!all.containsAll(keys)) {
            throw new RefusedException("answer.unknown-option");
        }
        return new Answer(
                keys.stream().map(all::indexOf).map(authorIndexes::get).toList());
    }

    /** The places at which the chosen options are shown, ascending. */
    List<String> keys(Answer answer) {
        return answer.authorIndexes().stream()
                .map(authorIndexes::indexOf)
                .sorted()
                .map(place -> Integer.toString(place + 1))
                .toList();
    }
}
