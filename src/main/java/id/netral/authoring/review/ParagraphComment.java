package id.netral.authoring.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a block of a lesson, with the answers to it.
 *
 * @param block id of the block; the block may be gone by now
 * @param quote how the block began when the remark was made
 * @param resolvedBy null while it is open
 * @param answers the oldest first
 */
public record ParagraphComment(
        long id,
        String lesson,
        String lessonTitle,
        String block,
        String quote,
        String text,
        String by,
        Instant at,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt,
        List<Answer> answers) {

    public ParagraphComment {
        answers = List.copyOf(answers);
    }

    /** Whether nobody has settled it. */
    public boolean open() {
        return resolvedAt == null;
    }

    /** What somebody said to a remark. */
    public record Answer(String text, String by, Instant at) {}
}
