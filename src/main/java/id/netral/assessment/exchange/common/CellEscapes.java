package id.netral.assessment.exchange.common;

import java.util.regex.Pattern;

/** Excel's way to write odd characters in texts: {@code _x000D_}; text that only looks so has its first sign escaped. */
public final class CellEscapes {

    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_SO = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int HEX = 16;

    private CellEscapes() {}

    public static String escaped(String text) {
        return text.contains("_x") ? LOOKS_SO.matcher(text).replaceAll("_x005F_") : text;
    }

    public static String read(String text) {
        return text.contains("_x")
                ? CODE.matcher(text)
                        .replaceAll(code -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(code.group(1), HEX))))
                : text;
    }
}
