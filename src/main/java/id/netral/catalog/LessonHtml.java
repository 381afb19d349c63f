package id.netral.catalog;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The HTML a lesson may hold: nothing that runs, nothing from elsewhere. */
final class LessonHtml {

    private static final Pattern STORED_PICTURE = Pattern.compile("images/[a-z0-9][a-z0-9._-]*");
    private static final Pattern ARTICLE = Pattern.compile("/pasal/[a-z0-9-]+");
    private static final Pattern CALLOUT = Pattern.compile("callout callout-[a-z]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final PolicyFactory STORAGE = policy(path -> path);

    private LessonHtml() {}

    /** Sanitises what is to be stored; pictures keep their path in the pack. */
    static String forStorage(String html) {
        return STORAGE.sanitize(html);
    }

    /** Sanitises what was stored and points its pictures at the version's media. */
    static String forReading(String html, ModuleVersionId version) {
        return policy(path -> mediaUrl(version, path)).sanitize(html);
    }

    /** Address of a picture on this server. */
    static String mediaUrl(ModuleVersionId version, String path) {
        return "/media/" + version + "/" + path;
    }

    private static PolicyFactory policy(UnaryOperator<String> address) {
        return new HtmlPolicyBuilder()
                .allowElements("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "code", "pre")
                .allowElements("blockquote", "hr", "br", "table", "thead", "tbody", "tr", "th", "td", "a", "img")
                .allowElements("figure", "aside", "div")
                .allowAttributes("start")
                .matching(NUMBER)
                .onElements("ol")
                .allowAttributes("align")
                .matching(false, "left", "center", "right")
                .onElements("th", "td")
                .allowAttributes("href")
                .matching(ARTICLE)
                .onElements("a")
                .allowAttributes("src")
                .matching(picture(address))
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("loading")
                .matching(false, "lazy")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(NUMBER)
                .onElements("img")
                .allowAttributes("class")
                .matching(CALLOUT)
                .onElements("aside")
                .allowAttributes("role")
                .matching(false, "note")
                .onElements("aside")
                .allowAttributes("class")
                .matching(false, "callout-title")
                .onElements("p")
                .allowAttributes("class")
                .matching(false, "table-scroll")
                .onElements("div")
                .allowAttributes("tabindex")
                .matching(false, "0")
                .onElements("div")
                .allowAttributes("role")
                .matching(false, "group")
                .onElements("div")
                .allowAttributes("aria-label")
                .onElements("div")
                .toFactory();
    }

    private static AttributePolicy picture(UnaryOperator<String> address) {
        return new AttributePolicy() {
            @Override
            public @Nullable String apply(String element, String attribute, String value) {
                return STORED_PICTURE.matcher(value).matches() ? address.apply(value) : null;
            }
        };
    }
}
