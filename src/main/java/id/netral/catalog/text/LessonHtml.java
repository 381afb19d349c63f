package id.netral.catalog.text;

import id.netral.document.MediaPath;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The HTML a lesson may hold: nothing that runs, nothing from elsewhere. */
public final class LessonHtml {

    private static final Pattern ARTICLE = Pattern.compile("/pasal/[a-z0-9-]+");
    private static final Pattern STORY = Pattern.compile("/kasus/[a-z0-9-]+");
    private static final Pattern CALLOUT = Pattern.compile("callout callout-[a-z]+");
    private static final Pattern VERDICT = Pattern.compile("case-verdict verdict-[a-z-]+|callout-title|term-name"
            + "|lesson-file|case-title|check-title|check-text|story-title|story-start");
    private static final Pattern TERM = Pattern.compile("istilah-[a-z0-9-]{1,80}");
    private static final Pattern QUESTION = Pattern.compile("cek-[0-9]{1,4}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final PolicyFactory STORAGE = policy(path -> path, true);

    private LessonHtml() {}

    /** Sanitises what is to be stored; pictures and media keep their path in the pack. */
    static String forStorage(String html) {
        return STORAGE.sanitize(html);
    }

    /** Sanitises what was stored and points its pictures and media at the addresses given. */
    public static String forReading(String html, UnaryOperator<String> address) {
        return policy(address, true).sanitize(html);
    }

    /** Sanitises, points pictures and media at the addresses given, and leads to no case: playing one is recorded. */
    public static String forPreview(String html, UnaryOperator<String> address) {
        return policy(address, false).sanitize(html);
    }

    private static PolicyFactory policy(UnaryOperator<String> address, boolean stories) {
        var policy = new HtmlPolicyBuilder()
                .allowElements("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "code", "pre")
                .allowElements("blockquote", "hr", "br", "table", "thead", "tbody", "tr", "th", "td", "a", "img")
                .allowElements("figure", "figcaption", "aside", "div", "section", "details", "summary", "button")
                .allowElements("video", "track");
        texts(policy);
        boxes(policy);
        policy.allowAttributes("href").matching(link(address, stories)).onElements("a");
        media(policy, address);
        return policy.toFactory();
    }

    private static void texts(HtmlPolicyBuilder policy) {
        policy.allowAttributes("start").matching(NUMBER).onElements("ol");
        policy.allowAttributes("align")
                .matching(false, "left", "center", "right")
                .onElements("th", "td");
        policy.allowAttributes("class").matching(VERDICT).onElements("p");
        policy.allowAttributes("class")
                .matching(false, "article-links", "check-options")
                .onElements("ul");
        policy.allowAttributes("type").matching(false, "button").onElements("button");
        policy.allowAttributes("class").matching(false, "term").onElements("button");
        policy.allowAttributes("popovertarget").matching(TERM).onElements("button");
    }

    private static void boxes(HtmlPolicyBuilder policy) {
        policy.allowAttributes("class").matching(CALLOUT).onElements("aside");
        policy.allowAttributes("role").matching(false, "note").onElements("aside");
        policy.allowAttributes("class")
                .matching(false, "table-scroll", "term-definition")
                .onElements("div");
        policy.allowAttributes("tabindex").matching(false, "0").onElements("div");
        policy.allowAttributes("role").matching(false, "group").onElements("div");
        policy.allowAttributes("aria-label").onElements("div", "video");
        policy.allowAttributes("id").matching(TERM).onElements("div");
        policy.allowAttributes("popover").matching(false, "auto").onElements("div");
        policy.allowAttributes("class")
                .matching(false, "case-box", "check-question", "story-card")
                .onElements("section");
        policy.allowAttributes("class")
                .matching(false, "transcript", "check-right", "check-wrong")
                .onElements("details");
        policy.allowAttributes("name").matching(QUESTION).onElements("details");
        policy.allowAttributes("class")
                .matching(false, "quotation", "lesson-video")
                .onElements("figure");
    }

    private static void media(HtmlPolicyBuilder policy, UnaryOperator<String> address) {
        policy.allowAttributes("download").matching(false, "").onElements("a");
        policy.allowAttributes("src")
                .matching(path(MediaPath::isPicture, address))
                .onElements("img");
        policy.allowAttributes("alt").onElements("img");
        policy.allowAttributes("loading").matching(false, "lazy").onElements("img");
        policy.allowAttributes("width", "height").matching(NUMBER).onElements("img");
        policy.allowAttributes("src")
                .matching(path(MediaPath::isVideo, address))
                .onElements("video");
        policy.allowAttributes("controls").matching(false, "").onElements("video");
        policy.allowAttributes("preload").matching(false, "none").onElements("video");
        policy.allowAttributes("src")
                .matching(path(MediaPath::isCaptions, address))
                .onElements("track");
        policy.allowAttributes("kind").matching(false, "captions").onElements("track");
        policy.allowAttributes("srclang").matching(false, "id").onElements("track");
        policy.allowAttributes("label").onElements("track");
        policy.allowAttributes("default").matching(false, "").onElements("track");
    }

    private static AttributePolicy path(Predicate<String> form, UnaryOperator<String> address) {
        return new AttributePolicy() {
            @Override
            public @Nullable String apply(String element, String attribute, String value) {
                return form.test(value) ? address.apply(value) : null;
            }
        };
    }

    private static AttributePolicy link(UnaryOperator<String> address, boolean stories) {
        return new AttributePolicy() {
            @Override
            public @Nullable String apply(String element, String attribute, String value) {
                if (ARTICLE.matcher(value).matches()
                        || stories && STORY.matcher(value).matches()) {
                    return value;
                }
                return MediaPath.isFile(value) ? address.apply(value) : null;
            }
        };
    }
}
