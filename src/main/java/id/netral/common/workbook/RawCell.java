package id.netral.common.workbook;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A cell as it stands in the sheet's XML.
 *
 * @param text a number's text is the one written in the file, not the one Excel shows
 * @param formula whether Excel computes what stands there
 */
public record RawCell(Kind kind, String text, boolean formula) {

    /** What the cell holds; {@code UNCOMPUTED} is a formula whose result was never stored. */
    public enum Kind {
        TEXT,
        NUMBER,
        ERROR,
        UNCOMPUTED
    }

    /** A cell that was never filled. */
    public static final RawCell EMPTY = new RawCell(Kind.TEXT, "");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NOTHING = Pattern.compile("[-–—_.]*");

    /** A cell somebody filled by hand. */
    public RawCell(Kind kind, String text) {
        this(kind, text, false);
    }

    /** Whether nothing is meant by what stands there. */
    public boolean isBlank() {
        return kind != Kind.ERROR && kind != Kind.UNCOMPUTED && clean().isEmpty();
    }

    /** The text without invisible characters, outer spaces and doubled inner ones; lone dashes mean nothing was filled. */
    public String clean() {
        if (kind == Kind.NUMBER) {
            return plainNumber();
        }
        if (isPlain(text)) {
            return text;
        }
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        var clean = SPACES.matcher(visible).replaceAll(" ").strip();
        return NOTHING.matcher(clean).matches() ? "" : clean;
    }

    /** Whether the text begins with a letter or digit and has nothing in it to tidy up, as most cells do. */
    private static boolean isPlain(String text) {
        var before = ' ';
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character < ' ' || character > '~' || character == ' ' && before == ' ') {
                return false;
            }
            before = character;
        }
        return before != ' ' && Character.isLetterOrDigit(text.charAt(0));
    }

    /** A number without exponent and without trailing zeros behind the point. */
    private String plainNumber() {
        try {
            var number = new BigDecimal(text.strip());
            // an exponent in the thousands would be written out as megabytes of zeros
            return Math.abs((long) number.scale()) > 40
                    ? text.strip()
                    : number.scale() > 0 ? number.stripTrailingZeros().toPlainString() : number.toPlainString();
        } catch (NumberFormatException e) {
            return text.strip();
        }
    }
}
