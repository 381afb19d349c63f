package id.netral.reporting.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Guesses from the words over the columns which field belongs into which; each field once, the surest first. */
final class FieldGuess {

    private record Known(String key, List<String> headings) {}

    private record Match(int column, String key, int rank) {}

    private final List<Known> known = new ArrayList<>();

    FieldGuess(List<? extends TemplateField<?>> fields) {
        fields.forEach(field -> known.add(new Known(field.key(), field.headings())));
        known.add(new Known(TemplateField.NUMBER, TemplateField.NUMBER_HEADINGS));
    }

    /** Key of the field by column; columns without one are left out. */
    SortedMap<Integer, String> of(SortedMap<Integer, List<String>> titles) {
        var matches = new ArrayList<Match>();
        titles.forEach((column, lines) -> known.forEach(field -> {
            var rank = HeadingWords.match(lines, field.headings());
            if (rank != HeadingWords.NO_MATCH) {
                matches.add(new Match(column, field.key(), rank));
            }
        }));
        matches.sort(Comparator.comparingInt(Match::rank).thenComparingInt(Match::column));
        var guessed = new TreeMap<Integer, String>();
        var used = new HashSet<String>();
        for (var match : matches) {
            if (!guessed.containsKey(match.column()) && used.add(match.key())) {
                guessed.put(match.column(), match.key());
            }
        }
        return guessed;
    }
}
