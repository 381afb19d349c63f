package id.netral.messaging;

/** Texts that end up in a mail's header. A line break in one would let its author write headers of his own. */
final class HeaderText {

    private HeaderText() {}

    /** Whether the text stays on its line: no control character, no line or paragraph separator of any kind. */
    static boolean isOneLine(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }
}
