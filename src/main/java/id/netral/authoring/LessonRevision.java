package id.netral.authoring;

import java.time.Instant;

/**
 * An earlier state of a lesson.
 *
 * @param savedBy name of who wrote that state
 * @param savedAt when it was last written to
 */
public record LessonRevision(long id, DraftLessonId lesson, String savedBy, Instant savedAt) {}
