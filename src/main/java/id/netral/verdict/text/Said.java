package id.netral.verdict.text;

import java.util.List;

/**
 * A stretch of a text that says a word of the vocabulary.
 *
 * @param from its first stem, counted from 0 as {@link IndonesianAnalyzer#stems} gives them
 * @param to the first one behind it
 * @param ways all that people say for the word, this one among them
 */
public record Said(int from, int to, List<String> ways) {

    /** Keeps its own copy. */
    public Said {
        ways = List.copyOf(ways);
    }
}
