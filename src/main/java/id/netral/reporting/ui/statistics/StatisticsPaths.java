package id.netral.reporting.ui.statistics;

import com.vaadin.flow.router.QueryParameters;
import id.netral.rules.ArticleId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the statistics screens, relative to the start of the site. They hold module, question and filter. */
final class StatisticsPaths {

    static final String MODULE = "module";
    static final String QUESTION = "question";
    static final String QUIZ = "statistik-kuis";

    private static final String ATTEMPTS = "percobaan";
    private static final String EVERY = "semua";

    private StatisticsPaths() {}

    /** The screen of a module. */
    static String quiz(String slug, boolean every) {
        return QUIZ + "/" + slug + query(every);
    }

    /** The filter as part of an address. */
    static QueryParameters parameters(boolean every) {
        return every ? QueryParameters.of(ATTEMPTS, EVERY) : QueryParameters.empty();
    }

    /** The screen of a question of the module. */
    static String question(String slug, String code, boolean every) {
        var encoded = URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
        return QUIZ + "/" + slug + "/soal/" + encoded + query(every);
    }

    static String article(ArticleId article) {
        return "pasal/" + article;
    }

    /** Whether the address asks for all attempts. */
    static boolean every(QueryParameters parameters) {
        return parameters.getSingleParameter(ATTEMPTS).filter(EVERY::equals).isPresent();
    }

    private static String query(boolean every) {
        return every ? "?" + ATTEMPTS + "=" + EVERY : "";
    }
}
