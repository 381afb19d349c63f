package id.netral.branching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a story's next version.
 *
 * @param note why a reviewer sent it back; null when nobody has
 * @param changedBy name of the one who changed it last
 * @param lock number that rises with every change; who saves tells which one was seen
 */
public record StoryDraft(
        StoryId story,
        String slug,
        Story content,
        State state,
        @Nullable String note,
        String changedBy,
        Instant changedAt,
        int lock) {

    /** How far a draft is. */
    public enum State {
        /** Being written. */
        WRITING,
        /** Waits for a second person; nobody changes it meanwhile. */
        SUBMITTED
    }
}
