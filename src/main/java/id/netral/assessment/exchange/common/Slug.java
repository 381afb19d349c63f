package id.netral.assessment.exchange.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as codes and topics have them: small letters, digits and single hyphens. */
final class Slug {

    static final int LONGEST_CODE = 60;
    static final int LONGEST_TOPIC = 80;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Slug() {}

    static boolean is(String text, int longest) {
        return text.length() <= longest && FORM.matcher(text).matches();
    }

    /** The nearest such name, empty when nothing of the text can be used. */
    static String of(String text, int longest) {
        var cut = text.length() > 4 * longest ? text.substring(0, 4 * longest) : text;
        var plain = MARKS.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var slug = OTHERS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        return slug.length() <= longest ? slug : slug.substring(0, longest).replaceAll("-$", "");
    }
}
