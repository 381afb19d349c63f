package id.netral.search.index;

import java.util.Set;

/**
 * What may be found.
 *
 * @param sources what the person may see; anything else is not even counted
 * @param most how many of each kind to show
 */
public record Scope(Set<Kind> kinds, Set<String> sources, int most) {

    /** Keeps its own copies. */
    public Scope {
        kinds = Set.copyOf(kinds);
        sources = Set.copyOf(sources);
    }
}
