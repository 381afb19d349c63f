package id.netral.authoring;

import java.util.List;

/**
 * What stands between an unsaved text and the saved one.
 *
 * @param theirs the lesson as it is saved
 * @param rows all places in reading order
 */
public record LessonMerge(DraftLesson theirs, List<MergeRow> rows) {}
