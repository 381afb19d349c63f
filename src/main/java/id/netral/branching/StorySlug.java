package id.netral.branching;

import java.text.Normalizer;
import java.util.Locale;

/** Makes addresses from titles. */
final class StorySlug {

    private static final int LONGEST = 60;

    private StorySlug() {}

    /** Lower-case letters, digits and hyphens, at most sixty; {@code kasus} when nothing is left of the title. */
    static String of(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-$", "");
        return cut.isEmpty() ? "kasus" : cut;
    }
}
