package id.netral.authoring.compare;

import java.util.List;

/**
 * One state of a module, taken apart to be compared.
 *
 * @param lessons in reading order
 * @param questions by code
 */
public record ModuleText(String name, List<BlockText> facts, List<Part> lessons, List<Part> questions) {

    public ModuleText {
        facts = List.copyOf(facts);
        lessons = List.copyOf(lessons);
        questions = List.copyOf(questions);
    }

    /** A lesson or a question. */
    public record Part(String name, String title, List<BlockText> blocks) {

        public Part {
            blocks = List.copyOf(blocks);
        }
    }
}
