package id.netral.verdict;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A word of the vocabulary.
 *
 * @param id as rules and commands write it
 * @param label as people read it
 * @param kindOf a word that counts for this one too, e.g. {@code pppk} for part-time PPPK; null when there is none
 * @param general whether a text that says another word of the dimension too means the other one
 * @param also other words people use for it
 * @param phases the phases it can be spoken of in; empty for any
 */
public record Word(
        String id, String label, @Nullable String kindOf, boolean general, List<String> also, List<String> phases) {

    /** Keeps its own copies. */
    public Word {
        also = List.copyOf(also);
        phases = List.copyOf(phases);
    }

    /** Everything people call it: the label, the id as words, and the others. */
    public List<String> names() {
        return Stream.concat(Stream.of(label, id.replace('_', ' ')), also.stream())
                .toList();
    }
}
