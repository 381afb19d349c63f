package id.netral.authoring.preview.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.netral.verdict.Situation;
import id.netral.verdict.SituationWords;
import id.netral.verdict.Verdicts;

/** Who looks at a preview, as its address says it. */
final class Onlooker {

    private Onlooker() {}

    /** The end of an address; empty when nothing is said. */
    static String query(Situation onlooker) {
        var words = SituationWords.values(onlooker);
        return words.isEmpty() ? "" : "?" + QueryParameters.simple(words).getQueryString();
    }

    /** Whoever the address says; nobody where its words are unknown. */
    static Situation of(Location location, Verdicts verdicts) {
        return SituationWords.read(location.getQueryParameters().getParameters())
                .filter(verdicts.vocabulary()::knows)
                .orElse(Situation.open());
    }
}
