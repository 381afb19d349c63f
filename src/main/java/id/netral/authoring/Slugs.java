package id.netral.authoring;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names for addresses and files out of titles: small letters, digits and single hyphens. */
final class Slugs {

    private static final int LONGEST = 60;
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Slugs() {}

    /** The nearest name; {@code otherwise} when nothing of the title can be used. */
    static String of(String title, String otherwise) {
        var plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var slug = OTHERS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        var cut = slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? otherwise : cut;
    }

    /** The name, with the lowest number behind it that makes it free. */
    static String free(String slug, Predicate<String> taken) {
        var candidate = slug;
        for (var number = 2; taken.test(candidate); number++) {
            candidate = slug + "-" + number;
        }
        return candidate;
    }
}
