package id.netral.document;

import java.util.List;

/**
 * A character, a sign or a piece of syntax within a line.
 *
 * @param character of a literal, else 0
 */
record MarkdownPiece(Kind kind, int character, String source) {

    private static final int LINE_END = '\n';

    enum Kind {
        LITERAL,
        FIXED,
        OPENING,
        CLOSING
    }

    static MarkdownPiece literal(int character) {
        return new MarkdownPiece(Kind.LITERAL, character, MarkdownEscape.character(character, false));
    }

    static MarkdownPiece fixed(String source) {
        return new MarkdownPiece(Kind.FIXED, 0, source);
    }

    static MarkdownPiece opening(String sign) {
        return new MarkdownPiece(Kind.OPENING, 0, sign);
    }

    static MarkdownPiece closing(String sign) {
        return new MarkdownPiece(Kind.CLOSING, 0, sign);
    }

    boolean isLiteral() {
        return kind == Kind.LITERAL;
    }

    MarkdownPiece atLineStart() {
        return new MarkdownPiece(kind, character, MarkdownEscape.character(character, true));
    }

    MarkdownPiece escaped() {
        return new MarkdownPiece(kind, character, "\\" + Character.toString(character));
    }

    private MarkdownPiece referenced() {
        return isLiteral() ? new MarkdownPiece(kind, character, MarkdownEscape.reference(character)) : this;
    }

    private int first() {
        return source.codePointAt(0);
    }

    private int last() {
        return source.codePointBefore(source.length());
    }

    /** The source of the line. */
    static String joined(List<MarkdownPiece> pieces) {
        for (var i = 0; i < pieces.size(); i++) {
            var after = i == pieces.size() - 1 ? LINE_END : pieces.get(i + 1).first();
            var piece = pieces.get(i);
            switch (piece.kind) {
                case OPENING -> show(pieces, i);
                case CLOSING -> {
                    if (piece.hidden(after, pieces.get(i - 1).last())) {
                        pieces.set(i + 1, pieces.get(i + 1).referenced());
                    }
                }
                case LITERAL -> pieces.set(i, piece.before(after));
                case FIXED -> {}
            }
        }
        var source = new StringBuilder();
        pieces.forEach(piece -> source.append(piece.source));
        return source.toString();
    }

    /** A reference is punctuation, so what shows one sign may hide the sign in front of it. */
    private static void show(List<MarkdownPiece> pieces, int sign) {
        for (var i = sign; i > 0 && pieces.get(i).kind == Kind.OPENING; i -= 2) {
            if (!pieces.get(i)
                    .hidden(pieces.get(i - 1).last(), pieces.get(i + 1).first())) {
                break;
            }
            pieces.set(i - 1, pieces.get(i - 1).referenced());
        }
    }

    /** Whether CommonMark would not take the sign as one: a letter outside, and punctuation inside or an underscore. */
    private boolean hidden(int outside, int inside) {
        var letterOutside = !MarkdownEscape.isBlank(outside) && !MarkdownEscape.isPunctuation(outside);
        return letterOutside && (source.equals("_") || MarkdownEscape.isPunctuation(inside));
    }

    /** As it must be written in front of that character. */
    private MarkdownPiece before(int next) {
        var startsReference = source.equals("&") && (next == '#' || next < 128 && Character.isLetter(next));
        var startsPicture = source.equals("!") && next == '[';
        return startsReference || startsPicture ? escaped() : this;
    }
}
