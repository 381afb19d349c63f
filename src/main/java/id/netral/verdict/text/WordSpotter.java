package id.netral.verdict.text;

import id.netral.verdict.Dimension;
import id.netral.verdict.Vocabulary;
import id.netral.verdict.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the vocabulary's words in a text by any of the ways people say them, the longest way first. */
final class WordSpotter {

    /**
     * A word that the text says.
     *
     * @param dimension null for an attribute
     * @param from the first stem of the text that says it, counted from 0
     * @param to the first one behind it
     */
    record Spot(@Nullable Dimension dimension, Word word, int from, int to) {}

    private record Form(@Nullable Dimension dimension, Word word, List<String> stems) {}

    private static final Comparator<Form> LONGEST_FIRST =
            Comparator.comparingInt(form -> -form.stems().size());

    private final IndonesianAnalyzer analyzer;
    /** By dimension, attributes under an empty one, and by the first stem; the longest first. */
    private final Map<Optional<Dimension>, Map<String, List<Form>>> byFirstStem = new HashMap<>();

    WordSpotter(Vocabulary vocabulary, IndonesianAnalyzer analyzer) {
        this.analyzer = analyzer;
        for (var dimension : Dimension.values()) {
            if (dimension != Dimension.DUTY) { // "on" and "off" are no words people use for it
                vocabulary.of(dimension).forEach(word -> add(dimension, word));
            }
        }
        vocabulary.attributes().values().forEach(word -> add(null, word));
        byFirstStem.values().forEach(each -> each.values().forEach(forms -> forms.sort(LONGEST_FIRST)));
    }

    private void add(@Nullable Dimension dimension, Word word) {
        word.names().stream()
                .map(analyzer::stems)
                .filter(stems -> !stems.isEmpty())
                .distinct()
                .forEach(stems -> byFirstStem
                        .computeIfAbsent(Optional.ofNullable(dimension), key -> new HashMap<>())
                        .computeIfAbsent(stems.getFirst(), key -> new ArrayList<>())
                        .add(new Form(dimension, word, stems)));
    }

    /** What the text says; a stretch of it counts for one word of each dimension only, the one told at greatest length. */
    List<Spot> spot(String text) {
        var stems = analyzer.stems(text);
        var spots = new ArrayList<Spot>();
        for (var forms : byFirstStem.values()) {
            for (var at = 0; at < stems.size(); ) {
                var here = longest(forms.getOrDefault(stems.get(at), List.of()), stems.subList(at, stems.size()));
                var to = at + (here.isEmpty() ? 1 : here.getFirst().stems().size());
                for (var form : here) {
                    spots.add(new Spot(form.dimension(), form.word(), at, to));
                }
                at = to;
            }
        }
        return spots;
    }

    /** Of the forms the text begins with, the longest; several words may be said in one way. */
    private static List<Form> longest(List<Form> forms, List<String> text) {
        var beginning =
                forms.stream().filter(form -> begins(text, form.stems())).toList();
        return beginning.stream()
                .filter(form ->
                        form.stems().size() == beginning.getFirst().stems().size())
                .toList();
    }

    private static boolean begins(List<String> text, List<String> form) {
        return text.size() >= form.size() && text.subList(0, form.size()).equals(form);
    }
}
