package id.netral.catalog.text;

import java.util.function.UnaryOperator;
import org.owasp.html.HtmlStreamEventProcessor;

/** Where the links of a lesson lead, which differs with the place it is read in. */
public final class LessonLinks {

    private final UnaryOperator<String> media;
    private final UnaryOperator<String> articles;
    private final boolean stories;
    private final boolean verdicts;
    private final HtmlStreamEventProcessor before;

    private LessonLinks(
            UnaryOperator<String> media,
            UnaryOperator<String> articles,
            boolean stories,
            boolean verdicts,
            HtmlStreamEventProcessor before) {
        this.media = media;
        this.articles = articles;
        this.stories = stories;
        this.verdicts = verdicts;
        this.before = before;
    }

    /**
     * For learners on this server.
     *
     * @param media gives a path in the pack its address
     */
    public static LessonLinks here(UnaryOperator<String> media) {
        return new LessonLinks(media, LessonLinks::here, true, true, HtmlStreamEventProcessor.Processors.IDENTITY);
    }

    /**
     * For a look on this server that leads to no case: playing one is recorded.
     *
     * @param media gives a path in the pack its address
     */
    public static LessonLinks withoutStories(UnaryOperator<String> media) {
        return new LessonLinks(media, LessonLinks::here, false, true, HtmlStreamEventProcessor.Processors.IDENTITY);
    }

    /**
     * For a copy that is read elsewhere: media lie where they lie in the pack, and cases, which are played here only,
     * become text.
     *
     * @param articles gives an article's id its address
     * @param place says behind a case where to play it
     */
    public static LessonLinks elsewhere(UnaryOperator<String> articles, String place) {
        return new LessonLinks(UnaryOperator.identity(), articles, false, false, to -> new StoryText(to, place));
    }

    private static String here(String article) {
        return LessonHtml.ARTICLES + article;
    }

    String media(String path) {
        return media.apply(path);
    }

    String article(String id) {
        return articles.apply(id);
    }

    boolean stories() {
        return stories;
    }

    /** Whether the page "Boleh atau tidak?" can be reached from there. */
    boolean verdicts() {
        return verdicts;
    }

    /** What becomes of the text before its links are looked at. */
    HtmlStreamEventProcessor before() {
        return before;
    }
}
