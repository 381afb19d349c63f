package id.netral.authoring.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block on both sides.
 *
 * @param before null where it was added
 * @param after null where it was removed
 * @param words of a changed block in the order to be read: what both have, what went and what came; empty for others
 */
public record BlockChange(
        Change change, @Nullable BlockText before, @Nullable BlockText after, List<Words> words) {

    public BlockChange {
        words = List.copyOf(words);
    }

    /** Words in a row with one fate; {@link Change#CHANGED} does not occur. */
    public record Words(Change change, String text) {}
}
