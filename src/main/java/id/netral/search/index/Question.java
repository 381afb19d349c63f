package id.netral.search.index;

import java.util.List;

/**
 * What somebody looks for, taken apart. Every part of it is a word and nothing else: there is no language to ask in.
 *
 * @param words in the order they were typed
 * @param foremost ids of what is shown before everything else, the first one first
 */
public record Question(List<Wanted> words, List<String> foremost) {

    /**
     * A word.
     *
     * @param common whether so many texts have it that none needs to
     * @param otherWays stems of how else it is said
     */
    public record Wanted(String stem, boolean common, List<List<String>> otherWays) {

        /** Keeps its own copy. */
        public Wanted {
            otherWays = List.copyOf(otherWays);
        }
    }

    /** Keeps its own copies. */
    public Question {
        words = List.copyOf(words);
        foremost = List.copyOf(foremost);
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return words.isEmpty() && foremost.isEmpty();
    }
}
