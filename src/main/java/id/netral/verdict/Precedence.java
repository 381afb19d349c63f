package id.netral.verdict;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rule goes before which, also by way of others. */
final class Precedence {

    private static final Comparator<Rule> MOST_SPECIAL_FIRST =
            Comparator.comparingInt((Rule rule) -> -rule.when().weight()).thenComparing(Rule::id);

    private final Map<String, Set<String>> behind = new HashMap<>();

    Precedence(Collection<Rule> rules) {
        var named = new HashMap<String, Set<String>>();
        rules.forEach(rule -> named.put(rule.id(), rule.before()));
        named.keySet().forEach(id -> behind.put(id, reach(id, named, new HashSet<>())));
    }

    private static Set<String> reach(String id, Map<String, Set<String>> named, Set<String> reached) {
        for (var next : named.getOrDefault(id, Set.of())) {
            if (reached.add(next)) {
                reach(next, named, reached);
            }
        }
        return reached;
    }

    boolean goesBefore(Rule one, Rule other) {
        return behind.getOrDefault(one.id(), Set.of()).contains(other.id());
    }

    /** Those that no other of them goes before, the most special first. */
    List<Rule> foremost(List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rules.stream().noneMatch(other -> goesBefore(other, rule)))
                .sorted(MOST_SPECIAL_FIRST)
                .toList();
    }

    /** Whether rules go before each other in a circle. */
    boolean circles(Rule rule) {
        return goesBefore(rule, rule);
    }
}
