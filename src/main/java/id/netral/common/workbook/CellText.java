package id.netral.common.workbook;

import java.util.regex.Pattern;

/** Makes any text fit for a spreadsheet's cell. */
public final class CellText {

    /** Characters a cell can hold. */
    public static final int MAX = 32_767;

    private static final String MARKS = "=+-@\t\r";

    // spreadsheets read _x000D_ as an escaped character
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** Whether a spreadsheet might take the text for a formula. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && MARKS.indexOf(text.charAt(0)) >= 0;
    }

    /** Without characters that XML forbids, cut to what a cell holds. The usual text comes back as it is. */
    public static String clean(String text) {
        var clean = isLegal(text) ? text : legalPart(text);
        if (clean.contains("_x")) {
            clean = ESCAPE_LIKE.matcher(clean).replaceAll("_x005F_");
        }
        return clean.length() <= MAX ? clean : cut(clean);
    }

    private static boolean isLegal(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                return false; // rare: look closely
            }
        }
        return true;
    }

    private static String legalPart(String text) {
        return text.codePoints()
                .filter(CellText::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFFFE
                || c >= 0x10000;
    }

    private static String cut(String text) {
        var end = MAX - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
