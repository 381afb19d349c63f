package id.netral.learning.progress;

import id.netral.catalog.LessonContent;
import id.netral.catalog.ModuleVersion;

/**
 * A lesson opened for reading.
 *
 * @param version the version begun with
 * @param place part of the lesson scrolled past when it was last left, 0..1
 * @param completed whether the person has completed the module before; told with the last lesson only
 */
public record OpenLesson(ModuleVersion version, LessonContent content, double place, boolean completed) {

    /** Whether no lesson follows. */
    public boolean last() {
        return content.number() == version.lessons().size();
    }
}
