package id.netral.authoring.preview;

import id.netral.catalog.LessonContent;
import id.netral.question.QuizDefinition;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A module as a learner would see it.
 *
 * @param coverUrl address of the cover, null for none
 * @param lessons in reading order
 * @param before titles of the modules to do before
 * @param audience whom it is meant for, null when for everybody
 * @param quiz with its keys: for whoever may see the bank
 * @param pictures gives a picture's path in the pack its address on this server
 */
public record PreviewedModule(
        String title,
        String summary,
        List<String> objectives,
        @Nullable String coverUrl,
        List<LessonContent> lessons,
        List<String> before,
        @Nullable String audience,
        QuizDefinition quiz,
        UnaryOperator<String> pictures) {

    public PreviewedModule {
        objectives = List.copyOf(objectives);
        lessons = List.copyOf(lessons);
        before = List.copyOf(before);
    }
}
