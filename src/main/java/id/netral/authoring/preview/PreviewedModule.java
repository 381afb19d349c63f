package id.netral.authoring.preview;

import id.netral.catalog.LessonContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module as a learner would see it.
 *
 * @param coverUrl address of the cover, null for none
 * @param lessons in reading order
 * @param before titles of the modules to do before
 * @param audience whom it is meant for, null when for everybody
 * @param questions number of questions its quiz draws from
 */
public record PreviewedModule(
        String title,
        String summary,
        List<String> objectives,
        @Nullable String coverUrl,
        List<LessonContent> lessons,
        List<String> before,
        @Nullable String audience,
        int questions,
        int draw,
        int passMark) {

    public PreviewedModule {
        objectives = List.copyOf(objectives);
        lessons = List.copyOf(lessons);
        before = List.copyOf(before);
    }
}
