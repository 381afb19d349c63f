package id.netral.authoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lesson of a draft.
 *
 * @param position 1-based, without gaps among those in use
 * @param document the lesson document as JSON; the source's text when the lesson is used by reference
 * @param sharedFrom the lesson whose text this one shows; null for a lesson with a text of its own
 * @param archived kept, but not part of the module
 * @param changedBy name of who last changed it
 * @param lockVersion for {@link DraftLessons#save}; the source's when used by reference
 */
public record DraftLesson(
        DraftLessonId id,
        DraftId draft,
        int position,
        String slug,
        String title,
        String document,
        @Nullable DraftLessonId sharedFrom,
        boolean archived,
        String changedBy,
        Instant changedAt,
        int lockVersion) {}
