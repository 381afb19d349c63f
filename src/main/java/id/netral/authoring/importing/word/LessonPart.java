package id.netral.authoring.importing.word;

import id.netral.document.Block;
import id.netral.document.Inline;
import java.util.List;

/** A piece of a text document in its order, before it is divided into lessons. */
sealed interface LessonPart {

    /**
     * A heading.
     *
     * @param level 1 to 9 as in Word; 0 for the title of the whole document
     */
    record Head(int level, List<Inline> content) implements LessonPart {

        String words() {
            return Inline.plain(content).strip().replaceAll("\\s+", " ");
        }
    }

    /** Anything else. */
    record Body(Block block) implements LessonPart {}

    /** The words below a picture or above a table. */
    record Caption(List<Inline> content) implements LessonPart {}
}
