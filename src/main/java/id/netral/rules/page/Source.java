package id.netral.rules.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A source as it was written down.
 *
 * @param page host and path of the page it names; empty when it names none
 * @param address of that page; null when it names none
 * @param text what is said about it, or all of it
 */
public record Source(String page, @Nullable String address, String text) {

    /** A host and a page on it, without a scheme, and what is said about it. */
    private static final Pattern PAGE = Pattern.compile("((?:[a-zA-Z0-9-]+\\.)+[a-zA-Z]{2,}/\\S+)(.*)");

    /** The sources of a text, which stand between semicolons. */
    public static List<Source> all(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .map(Source::of)
                .toList();
    }

    private static Source of(String source) {
        var page = PAGE.matcher(source);
        return page.matches()
                ? new Source(page.group(1), "https://" + page.group(1), page.group(2))
                : new Source("", null, source);
    }
}
