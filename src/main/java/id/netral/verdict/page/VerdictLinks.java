package id.netral.verdict.page;

import id.netral.verdict.Situation;
import id.netral.verdict.SituationWords;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of answers, relative to the root of the site. */
public final class VerdictLinks {

    /** Where signed-in people ask in confidence what no rule answers. */
    public static final String DESK = "tanya";

    static final String PAGE = "boleh";

    private VerdictLinks() {}

    /** The answer to a situation; without anybody's own words. */
    public static String situation(Situation situation) {
        return with(PAGE, situation);
    }

    /** Where to ask about the situation in confidence; without anybody's own words. */
    static String ask(Situation situation) {
        return with(DESK, situation);
    }

    private static String with(String page, Situation situation) {
        var link = UriComponentsBuilder.fromPath(page);
        SituationWords.values(situation).forEach(link::queryParam);
        return link.encode().toUriString();
    }

    /** The answer to own words. */
    public static String text(String words) {
        return UriComponentsBuilder.fromPath(PAGE)
                .queryParam(VerdictController.TEXT, "{words}")
                .encode()
                .buildAndExpand(words)
                .toUriString();
    }
}
