package id.netral.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A text in pieces, some of which were looked for. It is text and never markup: whoever shows it says how. */
public record Marked(List<Piece> pieces) {

    /** A piece of a text, and whether it was looked for. */
    public record Piece(String text, boolean found) {}

    /** Keeps its own copy. */
    public Marked {
        pieces = List.copyOf(pieces);
    }

    /** The text with these stretches of it found; they may overlap and stand in any order. */
    public static Marked of(String text, List<Span> found) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var span :
                found.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
            if (span.from() >= at && span.from() < span.to() && span.to() <= text.length()) {
                add(pieces, text.substring(at, span.from()), false);
                add(pieces, text.substring(span.from(), span.to()), true);
                at = span.to();
            }
        }
        add(pieces, text.substring(at), false);
        return new Marked(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }

    /** All of it. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
