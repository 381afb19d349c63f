package id.netral.verdict.text;

import id.netral.verdict.Dimension;
import id.netral.verdict.KnownCase;
import id.netral.verdict.Situation;
import id.netral.verdict.VerdictFiles;
import id.netral.verdict.text.WordSpotter.Spot;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

/** Understands situations told in people's own words. Keeps nothing of them and knows no names. */
public final class FreeText {

    /** Longer texts are read up to here. */
    public static final int LONGEST = 2_000;

    private static final String USUAL_ACTOR = "pns";

    private final WordSpotter spotter;
    private final CaseSearch search;
    private final boolean knowsUsualActor;

    /** Reads texts with the words, spellings and cases of the files. */
    public FreeText(VerdictFiles files) {
        var analyzer = new IndonesianAnalyzer(files.spellings());
        var vocabulary = files.book().vocabulary();
        spotter = new WordSpotter(vocabulary, analyzer);
        search = new CaseSearch(vocabulary, files.cases(), analyzer);
        knowsUsualActor = vocabulary.find(Dimension.ACTOR, USUAL_ACTOR).isPresent();
    }

    /** What the text says. A general word yields to another one of its dimension. */
    public Understood read(String text) {
        var spots = spotter.spot(shortened(text));
        var situation = Situation.open()
                .with(spots.stream()
                        .filter(spot -> spot.dimension() == null)
                        .map(FreeText::id)
                        .collect(Collectors.toSet()));
        var doubtful = new EnumMap<Dimension, List<String>>(Dimension.class);
        for (var dimension : Dimension.values()) {
            var words = foremost(spots, dimension);
            if (words.size() == 1) {
                situation = situation.with(dimension, words.getFirst());
            } else if (words.size() > 1) {
                doubtful.put(dimension, words);
            }
        }
        var assumed =
                knowsUsualActor && situation.word(Dimension.ACTOR).isEmpty() && !doubtful.containsKey(Dimension.ACTOR);
        return new Understood(assumed ? situation.with(Dimension.ACTOR, USUAL_ACTOR) : situation, doubtful, assumed);
    }

    private static List<String> foremost(List<Spot> spots, Dimension dimension) {
        var all = spots.stream().filter(spot -> spot.dimension() == dimension).toList();
        var special = all.stream().filter(spot -> !spot.word().general()).toList();
        return (special.isEmpty() ? all : special)
                .stream().map(FreeText::id).distinct().toList();
    }

    private static String id(Spot spot) {
        return spot.word().id();
    }

    /** The stretches of the text that say words of the vocabulary, with the other ways of saying these. */
    public List<Said> said(String text) {
        return spotter.spot(shortened(text)).stream()
                .map(spot -> new Said(spot.from(), spot.to(), spot.word().names()))
                .toList();
    }

    /** Known cases whose words are most like the text's, the most alike first. */
    public List<KnownCase> alike(String text, int most) {
        return search.search(shortened(text), most);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
