package id.netral.authoring;

import id.netral.document.Block;
import org.jspecify.annotations.Nullable;

/**
 * One place of a lesson on which two people have written.
 *
 * @param mine what stands there in the unsaved text, null for nothing
 * @param theirs what stands there in the saved text, null for nothing
 */
public record MergeRow(
        State state, @Nullable Block mine, @Nullable Block theirs) {

    /** Who has changed the place since both began. */
    public enum State {
        /** Nobody, or both in the same way. */
        SAME,
        MINE,
        THEIRS,
        BOTH
    }
}
