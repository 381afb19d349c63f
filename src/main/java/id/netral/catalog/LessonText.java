package id.netral.catalog;

import java.util.List;

/**
 * What a lesson says, not to be shown as it is.
 *
 * @param number 1-based place in the module
 * @param html sanitised, its links and pictures as they stand in the pack
 * @param situations of the cases to think about at its end, without their answers
 */
public record LessonText(int number, String title, String html, List<String> situations) {

    /** Keeps its own copy. */
    public LessonText {
        situations = List.copyOf(situations);
    }
}
