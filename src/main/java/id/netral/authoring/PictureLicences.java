package id.netral.authoring;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Who made the pictures of a pack, as {@code images/LICENSES.md} states it line by line. */
final class PictureLicences {

    static final String FILE = "images/LICENSES.md";

    private static final Pattern NAMED =
            Pattern.compile("[-*|` ]*([a-z0-9][a-z0-9._-]*\\.(?:svg|png|jpe?g|webp))[`| ]*[:|]?(.*)");

    private PictureLicences() {}

    /** By file name; those nobody stated are missing. */
    static Map<String, String> of(String text) {
        var licences = new HashMap<String, String>();
        text.lines().forEach(line -> {
            var named = NAMED.matcher(line.strip());
            if (named.matches() && !named.group(2).isBlank()) {
                licences.put(named.group(1), named.group(2).strip());
            }
        });
        return licences;
    }
}
