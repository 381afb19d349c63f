package id.netral.verdict;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One answer out of those to all that an open situation could be. */
final class Agreement {

    private Agreement() {}

    static Ruling of(Situation situation, List<Ruling> rulings) {
        if (rulings.stream().map(Ruling::permission).distinct().count() > 1) {
            return Ruling.unanswered(situation, decides(situation, rulings));
        }
        // the gravest reason is the one to be told
        var gravest = rulings.stream()
                .reduce((one, other) -> other.consequence().compareTo(one.consequence()) > 0 ? other : one)
                .orElseThrow()
                .of(situation);
        return rulings.stream().map(Ruling::consequence).distinct().count() > 1
                ? gravest.with(Consequence.LAINNYA)
                : gravest;
    }

    /** The first dimension left open whose word changes the permission. */
    private static @Nullable Dimension decides(Situation situation, List<Ruling> rulings) {
        return Stream.of(Dimension.values())
                .filter(dimension -> situation.word(dimension).isEmpty())
                .filter(dimension -> differs(dimension, rulings))
                .findFirst()
                .orElse(null);
    }

    private static boolean differs(Dimension dimension, List<Ruling> rulings) {
        var byWord = rulings.stream()
                .filter(ruling -> ruling.situation().word(dimension).isPresent())
                .collect(groupingBy(
                        ruling -> ruling.situation().word(dimension).orElseThrow(),
                        mapping(Ruling::permission, toSet())));
        return new HashSet<>(byWord.values()).size() > 1;
    }
}
