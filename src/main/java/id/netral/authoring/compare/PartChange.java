package id.netral.authoring.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson, a question or the module's facts on both sides.
 *
 * @param name slug of a lesson, code of a question, empty for the facts
 * @param titleBefore null where it was added
 * @param titleAfter null where it was removed
 * @param moved whether its place among the others has changed
 * @param blocks its text, block by block
 */
public record PartChange(
        Kind kind,
        String name,
        @Nullable String titleBefore,
        @Nullable String titleAfter,
        Change change,
        boolean moved,
        List<BlockChange> blocks) {

    public PartChange {
        blocks = List.copyOf(blocks);
    }

    /** What it is a part of the module as. */
    public enum Kind {
        FACTS,
        LESSON,
        QUESTION
    }

    /** Whether it is there on both sides under different titles. */
    public boolean renamed() {
        return titleBefore != null && titleAfter != null && !titleBefore.equals(titleAfter);
    }

    /** Whether anything about it differs. */
    public boolean differs() {
        return change != Change.SAME || moved || renamed();
    }
}
