package id.netral.catalog.pack;

import id.netral.question.QuizDefinition;
import java.util.List;

/**
 * What a pack says, taken apart again. Nothing in it was checked: it may cite what is no longer in force.
 *
 * @param lessons in reading order
 */
public record PackContents(ModuleHead head, List<Lesson> lessons, QuizDefinition quiz) {

    public PackContents {
        lessons = List.copyOf(lessons);
    }

    /**
     * A lesson's source.
     *
     * @param markdown without its front matter
     * @param cases of the front matter
     */
    public record Lesson(String slug, String title, String markdown, List<ThinkCase> cases) {

        public Lesson {
            cases = List.copyOf(cases);
        }
    }
}
