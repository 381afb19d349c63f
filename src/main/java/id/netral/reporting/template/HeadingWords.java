package id.netral.reporting.template;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares the words over a column with those a field is known by. */
final class HeadingWords {

    static final int NO_MATCH = Integer.MAX_VALUE;

    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");
    private static final int LONGEST = 120;

    private HeadingWords() {}

    /** How well a heading of some lines names the field: 0 is best. All lines together count more than one alone. */
    static int match(List<String> lines, List<String> known) {
        if (lines.isEmpty()) {
            return NO_MATCH;
        }
        var whole = match(String.join(" ", lines), known);
        if (whole != NO_MATCH || lines.size() == 1) {
            return whole;
        }
        var last = match(lines.getLast(), known);
        var first = match(lines.getFirst(), known);
        var best = Math.min(last, first);
        return best == NO_MATCH ? NO_MATCH : best + known.size();
    }

    private static int match(String heading, List<String> known) {
        if (heading.length() > LONGEST) {
            return NO_MATCH;
        }
        var place = known.indexOf(plain(heading));
        if (place < 0) {
            place = known.indexOf(plain(REMARK.matcher(heading).replaceAll(" ")));
        }
        return place < 0 ? NO_MATCH : place;
    }

    /** In lower case, without punctuation. */
    static String plain(String heading) {
        var lower = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(lower).replaceAll(" ").strip();
    }
}
