package id.netral.assessment.ui.bank.body;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The list a matching or a text with gaps is answered from: what is right somewhere, and what only looks so.
 *
 * @param key index of the right word for each place
 */
record KeyedWords(List<Integer> key, List<String> words) {

    /** Words that are right nowhere. */
    List<String> spare() {
        var spare = new ArrayList<String>();
        for (var index = 0; index < words.size(); index++) {
            if (!key.contains(index)) {
                spare.add(words.get(index));
            }
        }
        return spare;
    }

    /** The right word of each place. */
    List<String> right() {
        return key.stream().map(words::get).toList();
    }

    /** The list made anew; words that were in it keep their order, so that an unchanged question stays unchanged. */
    KeyedWords changed(List<String> right, List<String> spare) {
        var wanted = new LinkedHashSet<>(right);
        wanted.addAll(spare);
        var all = new LinkedHashSet<>(words);
        all.retainAll(wanted);
        all.addAll(wanted);
        var list = List.copyOf(all);
        return new KeyedWords(right.stream().map(list::indexOf).toList(), list);
    }
}
