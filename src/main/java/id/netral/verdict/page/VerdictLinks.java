package id.netral.verdict.page;

import id.netral.verdict.Situation;
import id.netral.verdict.SituationWords;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of answers, relative to the root of the site. */
public final class VerdictLinks {

    static final String PAGE = "boleh";

    private VerdictLinks() {}

    /** The answer to a situation; without anybody's own words. */
    public static String situation(Situation situation) {
        var link = UriComponentsBuilder.fromPath(PAGE);
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
