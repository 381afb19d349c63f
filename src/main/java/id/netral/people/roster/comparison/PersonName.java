package id.netral.people.roster.comparison;

import id.netral.people.UnitNames;
import java.util.regex.Pattern;

/** When two spellings of a name may mean the same person: titles, case, marks and full stops make no difference. */
public final class PersonName {

    private static final Pattern BEFORE =
            Pattern.compile("^(?:(?:prof|dr|drs|dra|drg|drh|ir|apt|ns|hj|h|kh|rr|r|st|sdr|sdri|bpk|ibu)\\.? +)+(?=.)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PersonName() {}

    /** Equal for names that may be the same person's. */
    public static String key(String name) {
        var comma = name.indexOf(',');
        var plain = UnitNames.key(comma > 0 ? name.substring(0, comma) : name);
        var bare = BEFORE.matcher(plain.replace(".", ". ").replace("  ", " ")).replaceFirst("");
        return NO_LETTER.matcher(bare).replaceAll(" ").strip();
    }
}
