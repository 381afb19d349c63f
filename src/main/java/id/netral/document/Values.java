package id.netral.document;

import java.util.List;
import java.util.regex.Pattern;

/** Checks and the normal form of plain texts. */
final class Values {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\x0B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

    private Values() {}

    static void check(boolean holds, String form, Object... arguments) {
        if (!holds) {
            throw new IllegalArgumentException(form.formatted(arguments));
        }
    }

    static <T> List<T> some(List<T> list) {
        check(!list.isEmpty(), "an empty list");
        return List.copyOf(list);
    }

    /** Characters that a person can have meant: line ends are blanks, what cannot be seen or turns the order is left out. */
    static String characters(String text) {
        return visible(text.replaceAll("[\\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]", " "));
    }

    /** One line without outer or doubled blanks. */
    static String line(String text) {
        return visible(BLANKS.matcher(text).replaceAll(" "))
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /** Lines without blanks at their ends, at most one empty line between two. */
    static String lines(String text) {
        var lines = LINE_END.matcher(text).replaceAll("\n").replace('\t', ' ').lines();
        var joined =
                String.join("\n", lines.map(Values::visible).map(String::strip).toList());
        return BLANK_LINES.matcher(joined).replaceAll("\n\n").strip();
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(Values::isVisible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isVisible(int codePoint) {
        var type = Character.getType(codePoint);
        var turnsOrder = codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        var notACharacter = (codePoint & 0xFFFE) == 0xFFFE || codePoint == 0xFEFF;
        return type != Character.CONTROL && type != Character.SURROGATE && !turnsOrder && !notACharacter;
    }
}
