package id.netral.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes one line of running text. Bold is {@code **}, italic is {@code _}: two signs, so that they never run into each
 * other. Where CommonMark would not see a sign as one (a letter touches it on the outside), the letter is written as a
 * character reference.
 */
final class MarkdownInline {

    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final Pattern LAST_HASH = Pattern.compile("#$");

    private final List<MarkdownPiece> pieces = new ArrayList<>();

    private MarkdownInline() {}

    /** The lines of a paragraph; all but the last end with the sign of a line break. */
    static List<String> lines(List<Inline> content) {
        var lines = new ArrayList<String>();
        var line = new ArrayList<Inline.Text>();
        for (var inline : content) {
            switch (inline) {
                case Inline.Text text -> line.add(text);
                case Inline.HardBreak _ -> {
                    lines.add(line(line, true) + "\\");
                    line.clear();
                }
            }
        }
        lines.add(line(line, true));
        return lines;
    }

    static String heading(List<Inline> content) {
        return LAST_HASH.matcher(line(texts(content), false)).replaceFirst("\\\\#");
    }

    static String cell(List<Inline> content) {
        return line(texts(content), false).replace("|", "\\|");
    }

    private static List<Inline.Text> texts(List<Inline> content) {
        return content.stream().map(Inline.Text.class::cast).toList();
    }

    private static String line(List<Inline.Text> texts, boolean atLineStart) {
        var line = new MarkdownInline();
        line.group(texts, 0);
        if (atLineStart) {
            line.escapeStart();
        }
        return MarkdownPiece.joined(line.pieces);
    }

    /** Writes texts that share their marks up to the depth: neighbours that share the next one too stand within it. */
    private void group(List<Inline.Text> texts, int depth) {
        for (var from = 0; from < texts.size(); ) {
            var marks = texts.get(from).marks();
            if (marks.size() <= depth) {
                literal(texts.get(from).text());
                from++;
            } else {
                var to = from + 1;
                while (to < texts.size() && shares(texts.get(to), depth, marks.get(depth))) {
                    to++;
                }
                marked(marks.get(depth), texts.subList(from, to), depth + 1);
                from = to;
            }
        }
    }

    private static boolean shares(Inline.Text text, int depth, Mark mark) {
        return text.marks().size() > depth && text.marks().get(depth).equals(mark);
    }

    private void marked(Mark mark, List<Inline.Text> texts, int depth) {
        switch (mark) {
            case Mark.Article(var id) -> link(texts, depth, MarkdownLink.ARTICLE + id);
            case Mark.Term(var id) -> link(texts, depth, MarkdownLink.TERM + id);
            case Mark.Bold _ -> between("**", texts, depth);
            case Mark.Italic _ -> between("_", texts, depth);
            case Mark.Code _ -> texts.forEach(text -> pieces.add(MarkdownPiece.fixed(code(text.text()))));
        }
    }

    private void link(List<Inline.Text> texts, int depth, String address) {
        pieces.add(MarkdownPiece.fixed("["));
        group(texts, depth);
        pieces.add(MarkdownPiece.fixed("](" + address + ")"));
    }

    private void between(String sign, List<Inline.Text> texts, int depth) {
        pieces.add(MarkdownPiece.opening(sign));
        group(texts, depth);
        pieces.add(MarkdownPiece.closing(sign));
    }

    private void literal(String text) {
        text.codePoints().mapToObj(MarkdownPiece::literal).forEach(pieces::add);
    }

    private void escapeStart() {
        var plain = new StringBuilder();
        for (var piece : pieces) {
            if (!piece.isLiteral()) {
                break;
            }
            plain.appendCodePoint(piece.character());
        }
        if (!plain.isEmpty()) {
            pieces.set(0, pieces.getFirst().atLineStart());
        }
        var sign = MarkdownEscape.listSign(plain.toString());
        if (sign > 0) {
            pieces.set(sign, pieces.get(sign).escaped());
        }
    }

    private static String code(String text) {
        var sign = "`";
        while (containsRun(text, sign.length())) {
            sign += "`";
        }
        var touches = text.startsWith("`") || text.endsWith("`");
        var looksPadded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return touches || looksPadded ? sign + " " + text + " " + sign : sign + text + sign;
    }

    private static boolean containsRun(String text, int length) {
        return BACKTICKS.matcher(text).results().anyMatch(run -> run.group().length() == length);
    }
}
