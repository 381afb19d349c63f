package id.netral.scorm;

import id.netral.common.Score;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands.
 *
 * @param status of the part that was saved
 * @param score of the part; null when it gives none
 * @param done whether every part of the package is done
 */
public record ScormResult(LessonStatus status, @Nullable Score score, boolean done) {}
