package id.netral.verdict;

import id.netral.rules.ArticleId;
import id.netral.rules.Confidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules, ready to judge. Pure and unchanging: the same situation is always judged the same way. A rule that names others
 * goes before them where both speak of a situation; rules that contradict each other never get in here.
 */
public final class RuleBook {

    /** Answers nothing. */
    public static final RuleBook EMPTY = new RuleBook(Vocabulary.NONE, List.of());

    private final Vocabulary vocabulary;
    private final Map<String, List<Rule>> byAct = new HashMap<>();
    private final Precedence precedence;
    private final OpenSituations open;

    RuleBook(Vocabulary vocabulary, Collection<Rule> rules) {
        this.vocabulary = vocabulary;
        this.precedence = new Precedence(rules);
        for (var rule : rules) {
            for (var act : rule.when().words().getOrDefault(Dimension.ACT, Set.of())) {
                byAct.computeIfAbsent(act, key -> new ArrayList<>()).add(rule);
            }
        }
        this.open = new OpenSituations(vocabulary);
    }

    /** The words rules and situations are told in. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** All rules. */
    Set<Rule> rules() {
        return byAct.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** A rule that cites an article, and what it says. */
    public record Cited(String id, String reason) {}

    /** The rules that cite the article, in the order of their files. */
    public List<Cited> citing(ArticleId article) {
        return rules().stream()
                .filter(rule -> rule.articles().contains(article))
                .sorted(Comparator.comparing(Rule::where))
                .map(rule -> new Cited(rule.id(), rule.reason()))
                .toList();
    }

    /**
     * Judges the situation. What it leaves open is tried with every word it could be: if all lead to the same permission,
     * that is the answer; otherwise it is {@link Permission#TANYAKAN}, with what to ask for.
     */
    public Ruling judge(Situation situation) {
        if (!vocabulary.knows(situation)) {
            return Ruling.unanswered(situation, null);
        }
        if (!situation.said().containsKey(Dimension.ACT)) {
            return Ruling.unanswered(situation, Dimension.ACT);
        }
        var rules = byAct.getOrDefault(situation.said().get(Dimension.ACT), List.of());
        var rulings = open.closed(situation, rules).stream()
                .map(closed -> judge(closed, rules))
                .toList();
        return Agreement.of(situation, rulings);
    }

    /**
     * Judges a situation that may be told by any of several words.
     *
     * @param either words of dimensions that the situation leaves open
     */
    public Ruling judge(Situation situation, Map<Dimension, List<String>> either) {
        var possible = List.of(situation);
        for (var dimension : either.entrySet()) {
            possible = possible.stream()
                    .flatMap(each -> dimension.getValue().stream().map(word -> each.with(dimension.getKey(), word)))
                    .toList();
        }
        return Agreement.of(situation, possible.stream().map(this::judge).toList());
    }

    private Ruling judge(Situation situation, List<Rule> rules) {
        var matching = precedence.foremost(
                rules.stream().filter(rule -> rule.when().matches(situation)).toList());
        if (matching.isEmpty()) {
            return Ruling.unanswered(situation, null);
        }
        var first = matching.getFirst();
        return new Ruling(
                situation,
                first.permission(),
                first.consequence(),
                first.reason(),
                first.condition(),
                first.now(),
                united(matching),
                matching.stream()
                        .flatMap(rule -> rule.readings().stream())
                        .distinct()
                        .toList(),
                matching.stream().map(Rule::id).toList(),
                matching.stream()
                        .map(Rule::confidence)
                        .max(Comparator.naturalOrder())
                        .orElse(Confidence.UNSURE),
                null);
    }

    private static List<ArticleId> united(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.articles().stream())
                .distinct()
                .toList();
    }
}
