package id.netral.learning;

import id.netral.catalog.LessonContent;

/**
 * A lesson opened for reading.
 *
 * @param place part of the lesson scrolled past when it was last left, 0..1
 */
public record OpenLesson(LearnerModule module, LessonContent content, double place) {

    /** Whether no lesson follows. */
    public boolean last() {
        return content.number() == module.version().lessons().size();
    }
}
