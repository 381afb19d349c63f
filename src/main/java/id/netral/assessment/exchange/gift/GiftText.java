package id.netral.assessment.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** GIFT's escapes: a backslash before {@code \ ~ = # { } :} and {@code \n} for a line feed. */
final class GiftText {

    private static final String RESERVED = "\\~=#{}:";
    private static final Pattern FORMAT = Pattern.compile("\\s*\\[(html|moodle|plain|markdown)]");
    private static final Pattern WEIGHT = Pattern.compile("\\s*%(-?[0-9]{1,3}(?:\\.[0-9]{1,7})?)%");

    private GiftText() {}

    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '\n') {
                out.append("\\n");
                continue;
            }
            if (RESERVED.indexOf(character) >= 0) {
                out.append('\\');
            }
            out.append(character);
        }
        return out.toString();
    }

    /** An escaped text that may stand where a format or a weight is looked for. */
    static String guarded(String text) {
        var odd = FORMAT.matcher(text).lookingAt() || WEIGHT.matcher(text).lookingAt();
        return (odd ? "[plain]" : "") + escaped(text);
    }

    static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            var next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (character == '\\' && next == 'n') {
                out.append('\n');
                i++;
            } else if (character == '\\' && RESERVED.indexOf(next) >= 0) {
                out.append(next);
                i++;
            } else {
                out.append(character);
            }
        }
        return out.toString();
    }

    /** Where one of the characters stands without a backslash before it, -1 for nowhere. */
    static int find(String text, String characters, int from) {
        for (var i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the string of reserved characters stands without a backslash before it, -1 for nowhere. */
    static int findAll(String text, String reserved, int from) {
        var at = find(text, reserved.substring(0, 1), from);
        while (at >= 0 && !text.startsWith(reserved, at)) {
            at = find(text, reserved.substring(0, 1), at + 1);
        }
        return at;
    }

    /** The parts between characters without a backslash before them. */
    static List<String> split(String text, String separator) {
        var parts = new ArrayList<String>();
        var from = 0;
        for (var at = find(text, separator, 0); at >= 0; at = find(text, separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** How much an answer is worth, in percent, and the rest of it. */
    record Weighted(double percent, boolean said, String rest) {
        static Weighted of(String answer, double usual) {
            var weight = WEIGHT.matcher(answer);
            return weight.lookingAt()
                    ? new Weighted(Double.parseDouble(weight.group(1)), true, answer.substring(weight.end()))
                    : new Weighted(usual, false, answer);
        }
    }

    /** Name of a text's format and the text behind it. */
    record Formatted(String format, String rest) {
        static Formatted of(String text, String usual) {
            var format = FORMAT.matcher(text);
            return format.lookingAt()
                    ? new Formatted(format.group(1), text.substring(format.end()))
                    : new Formatted(usual, text);
        }
    }
}
