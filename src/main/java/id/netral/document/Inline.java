package id.netral.document;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of running text. */
public sealed interface Inline {

    /**
     * Characters with the same marks; holds no line break and no control character.
     *
     * @param marks in the order of {@link Mark}, each kind at most once; a link to an article and a term exclude each other
     */
    record Text(String text, List<Mark> marks) implements Inline {
        public Text {
            text = Values.characters(text);
            marks = Mark.ordered(marks);
        }

        /** Text without marks. */
        public Text(String text) {
            this(text, List.of());
        }
    }

    /** A new line within a paragraph. */
    record HardBreak() implements Inline {}

    /** The characters alone; a line break is a blank. */
    static String plain(List<Inline> content) {
        return content.stream()
                .map(inline -> switch (inline) {
                    case Text text -> text.text();
                    case HardBreak _ -> " ";
                })
                .collect(Collectors.joining());
    }
}
