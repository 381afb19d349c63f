package id.netral.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a situation that leaves something open could be. Words that the rules in question do not tell apart are tried once: a
 * dimension no rule asks for stays open.
 */
final class OpenSituations {

    private final Vocabulary vocabulary;

    OpenSituations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Situation> closed(Situation situation, Collection<Rule> rules) {
        var possible = List.of(situation);
        for (var dimension : Dimension.values()) {
            if (situation.word(dimension).isEmpty()) {
                var words = words(dimension, situation, rules);
                if (!words.isEmpty()) {
                    possible = possible.stream()
                            .flatMap(each -> words.stream().map(word -> each.with(dimension, word)))
                            .toList();
                }
            }
        }
        return possible;
    }

    private List<String> words(Dimension dimension, Situation situation, Collection<Rule> rules) {
        var asked = new LinkedHashSet<Set<String>>();
        rules.forEach(rule -> {
            var words = rule.when().words().get(dimension);
            if (words != null) {
                asked.add(words);
            }
        });
        if (asked.isEmpty()) {
            return List.of();
        }
        var all = dimension == Dimension.PHASE
                ? vocabulary.phases(situation)
                : vocabulary.of(dimension).stream().map(Word::id).toList();
        var seen = new LinkedHashSet<List<Boolean>>();
        var words = new ArrayList<String>();
        for (var word : all) {
            if (seen.add(asked.stream().map(set -> set.contains(word)).toList())) {
                words.add(word);
            }
        }
        return words;
    }
}
