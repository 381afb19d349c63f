package id.netral.document;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps characters from meaning something in Markdown. */
final class MarkdownEscape {

    private static final String ALWAYS = "\\`*_[]<";
    private static final String AT_LINE_START = "#>+-=|:~";
    private static final Pattern NUMBER_AT_LINE_START = Pattern.compile("([0-9]{1,9})([.)])( .*|)");
    private static final Pattern ENTITY = Pattern.compile("&(?=[#A-Za-z])");

    private MarkdownEscape() {}

    /** Text in the middle of a line. */
    static String text(String text) {
        return text.codePoints()
                .mapToObj(character -> character(character, false))
                .collect(Collectors.joining())
                .replaceAll(ENTITY.pattern(), "\\\\&");
    }

    /** Text between double quotation marks. */
    static String title(String text) {
        return ENTITY.matcher(text.replace("\\", "\\\\").replace("\"", "\\\"")).replaceAll("\\\\&");
    }

    /** One character; the ampersand is left to those who see what follows it. */
    static String character(int character, boolean atLineStart) {
        var text = Character.toString(character);
        return ALWAYS.contains(text) || atLineStart && AT_LINE_START.contains(text) ? "\\" + text : text;
    }

    /** Where in a line's characters a point or bracket would make it an item of a list; -1 for nowhere. */
    static int listSign(String line) {
        var number = NUMBER_AT_LINE_START.matcher(line);
        return number.matches() ? number.start(2) : -1;
    }

    static String reference(int character) {
        return "&#" + character + ";";
    }

    static boolean isBlank(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\f'
                || character == '\r'
                || Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    /** Punctuation and symbols, as CommonMark understands them. */
    static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
