package id.netral.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The texts of one line in normal form: none is empty, neighbours differ in their marks, the line has no blanks at its
 * ends, and bold and italic begin and end at characters, not at blanks (Markdown knows no other).
 */
final class TextRuns {

    private final List<Inline.Text> pieces = new ArrayList<>();

    private TextRuns() {}

    static List<Inline.Text> of(List<Inline.Text> line) {
        var runs = new TextRuns();
        line.forEach(runs::split);
        return joined(runs.withoutMarkedBlanks());
    }

    /** Blanks at the ends of a text become pieces of their own. */
    private void split(Inline.Text text) {
        var characters = text.text();
        if (isCode(text)) {
            add(characters, text.marks());
            return;
        }
        var from = 0;
        while (from < characters.length() && isBlank(characters.charAt(from))) {
            from++;
        }
        var to = characters.length();
        while (to > from && isBlank(characters.charAt(to - 1))) {
            to--;
        }
        add(characters.substring(0, from), text.marks());
        add(characters.substring(from, to), text.marks());
        add(characters.substring(to), text.marks());
    }

    private void add(String characters, List<Mark> marks) {
        if (!characters.isEmpty()) {
            pieces.add(new Inline.Text(characters, marks));
        }
    }

    private List<Inline.Text> withoutMarkedBlanks() {
        var kept = new ArrayList<Inline.Text>();
        for (var i = 0; i < pieces.size(); i++) {
            var to = i;
            while (to < pieces.size() && isBlank(pieces.get(to))) {
                to++;
            }
            if (to == i) {
                kept.add(pieces.get(i));
            } else if (!kept.isEmpty() && to < pieces.size()) {
                kept.add(blank(kept.getLast(), pieces.subList(i, to), pieces.get(to)));
            }
            i = Math.max(i, to - 1);
        }
        return kept;
    }

    /** Blanks carry the marks, from the outermost on, that reach over them; the first that ends there ends all others. */
    private static Inline.Text blank(Inline.Text before, List<Inline.Text> blanks, Inline.Text after) {
        var characters = new StringBuilder();
        blanks.forEach(blank -> characters.append(blank.text()));
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < before.marks().size(); i++) {
            var mark = before.marks().get(i);
            var reaches = i < after.marks().size()
                    && mark.equals(after.marks().get(i))
                    && blanks.stream().allMatch(blank -> blank.marks().contains(mark))
                    && !(mark instanceof Mark.Code);
            if (!reaches) {
                break;
            }
            marks.add(mark);
        }
        return new Inline.Text(characters.toString(), marks);
    }

    private static List<Inline.Text> joined(List<Inline.Text> texts) {
        var joined = new ArrayList<Inline.Text>();
        for (var text : texts) {
            if (!joined.isEmpty() && joined.getLast().marks().equals(text.marks())) {
                joined.add(new Inline.Text(joined.removeLast().text() + text.text(), text.marks()));
            } else {
                joined.add(text);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean isCode(Inline.Text text) {
        return text.marks().contains(new Mark.Code());
    }

    private static boolean isBlank(Inline.Text text) {
        return !isCode(text) && text.text().chars().allMatch(TextRuns::isBlank);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
