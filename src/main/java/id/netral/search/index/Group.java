package id.netral.search.index;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param hits the first ones, the best first
 * @param total how many there are
 */
public record Group(Kind kind, List<Hit> hits, int total) {

    /** Keeps its own copy. */
    public Group {
        hits = List.copyOf(hits);
    }
}
