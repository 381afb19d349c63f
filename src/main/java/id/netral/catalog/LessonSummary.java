package id.netral.catalog;

/**
 * A lesson in a table of contents.
 *
 * @param number 1-based place in the module
 * @param minutes reading time, at least 1
 */
public record LessonSummary(LessonId id, int number, String title, int minutes) {}
