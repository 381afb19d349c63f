package id.netral.common.intake;

import java.util.Arrays;
import java.util.Locale;

/** Names that a zip from outside gives to its entries. */
public final class EntryNames {

    private static final int SHOWN = 80;

    private EntryNames() {}

    /** A name from outside, short and without characters that play tricks on whoever reads it. */
    public static String shown(String name) {
        var visible = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return visible.length() <= SHOWN ? visible : visible.substring(0, SHOWN) + "…";
    }

    /** Whether the name leads nowhere else and is what it looks like. */
    static boolean harmless(String name) {
        var path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return !path.isEmpty()
                && name.indexOf('\\') < 0
                && name.indexOf(':') < 0
                && name.codePoints().noneMatch(EntryNames::isTrick)
                && Arrays.stream(path.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals("..") || part.equals("."));
    }

    /** Control characters, and those that turn the direction of a name or are not seen at all. */
    private static boolean isTrick(int character) {
        var type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
