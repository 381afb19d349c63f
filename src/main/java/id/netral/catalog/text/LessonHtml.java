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

    /** Stands before an article's id in what is stored, and in its address on this server. */
    static final String ARTICLES = "/pasal/";

    static final Pattern STORY = Pattern.compile("/kasus/[a-z0-9-]+");

    private static final Pattern ARTICLE = Pattern.compile(ARTICLES + "([a-z0-9-]+)");
    private static final Pattern CALLOUT = Pattern.compile("callout callout-[a-z]+");
    private static final Pattern VERDICT = Pattern.compile("case-verdict verdict-[a-z-]+|callout-title|term-name"
            + "|lesson-file|case-source|meta|notice|case-title|check-title|check-text|story-title|story-start");
    private static final Pattern TERM = Pattern.compile("istilah-[a-z0-9-]{1,80}");
    private static final Pattern QUESTION = Pattern.compile("cek-[0-9]{1,4}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final PolicyFactory STORAGE = policy(LessonLinks.here(path -> path));

    private LessonHtml() {}

    /** Sanitises what is to be stored; pictures and media keep their path in the pack. */
    static String forStorage(String html) {
        return STORAGE.sanitize(html);
    }

    /** Sanitises what was stored and leads from it where the links say. */
    public static String forReading(String html, LessonLinks links) {
        return policy(links).sanitize(html);
    }

    private static PolicyFactory policy(LessonLinks links) {
        var policy = new HtmlPolicyBuilder()
                .withPreprocessor(links.before())
                .allowElements("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "code", "pre")
                .allowElements("blockquote", "hr", "br", "table", "thead", "tbody", "tr", "th", "td", "a", "img")
                .allowElements("figure", "figcaption", "aside", "div", "section", "details", "summary", "button")
                .allowElements("video", "track");
        texts(policy);
        boxes(policy);
        policy.allowAttributes("href").matching(link(links)).onElements("a");
        media(policy, links::media);
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
                .matching(false, "transcript", VerdictBoxes.PLACE, "check-right", "check-wrong")
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

    private static AttributePolicy link(LessonLinks links) {
        return new AttributePolicy() {
            @Override
            public @Nullable String apply(String element, String attribute, String value) {
                var article = ARTICLE.matcher(value);
                if (article.matches()) {
                    return links.article(article.group(1));
                }
                if (links.verdicts() && VerdictBoxes.LINK.matcher(value).matches()) {
                    return value;
                }
                if (links.stories() && STORY.matcher(value).matches()) {
                    return value;
                }
                return MediaPath.isFile(value) ? links.media(value) : null;
            }
        };
    }
}
