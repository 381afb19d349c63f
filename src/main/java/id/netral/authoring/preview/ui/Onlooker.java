package id.netral.authoring.preview.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.netral.verdict.Situation;
import id.netral.verdict.SituationWords;
import id.netral.verdict.Verdicts;
import java.util.Map;
import java.util.stream.Collectors;

/** Who looks at a preview, as its address says it. */
final class Onlooker {

    private Onlooker() {}

    /** The end of an address; empty when nothing is said. */
    static String query(Situation onlooker) {
        var words = SituationWords.write(onlooker).stream()
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> word[1]));
        return words.isEmpty() ? "" : "?" + QueryParameters.simple(words).getQueryString();
    }

    /** Whoever the address says; nobody where its words are unknown. */
    static Situation of(Location location, Verdicts verdicts) {
        var words = location.getQueryParameters().getParameters().entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> Map.entry(each.getKey(), value)))
                .map(each -> each.getKey() + "=" + each.getValue())
                .toList();
        return SituationWords.read(words).filter(verdicts.vocabulary()::knows).orElse(Situation.open());
    }
}
