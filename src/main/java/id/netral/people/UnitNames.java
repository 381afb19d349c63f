package id.netral.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two spellings name the same unit: case, accents, outer and doubled spaces make no difference. */
public final class UnitNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private UnitNames() {}

    /** Equal for spellings of the same unit. */
    public static String key(String name) {
        var letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(letters).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
