package id.netral.verdict;

import id.netral.common.source.Faults;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.verdict.RuleReader.Read;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What must hold between rules, beyond each of them: every id once, only articles that exist, no circle of precedence, and
 * never two answers to one situation. The last is looked for over whole rules, not only over situations that somebody thought of.
 */
final class RuleChecks {

    private final Function<ArticleId, Optional<Article>> register;
    private final Faults faults;

    RuleChecks(Function<ArticleId, Optional<Article>> register, Faults faults) {
        this.register = register;
        this.faults = faults;
    }

    void check(List<Read> rules) {
        var byId = new HashMap<String, Read>();
        for (var read : rules) {
            if (byId.putIfAbsent(read.rule().id(), read) != null) {
                read.row().faultAt("id", "fault.idTwice", read.rule().id());
            }
        }
        rules.forEach(read -> check(read, byId));
        if (faults.none()) {
            contradictions(rules);
        }
    }

    private void check(Read read, Map<String, Read> byId) {
        for (var other : read.rule().before()) {
            if (!byId.containsKey(other)) {
                read.row().faultAt("except", "fault.verdict.unknownRule", other);
            }
        }
        for (var article : read.rule().articles()) {
            var found = register.apply(article);
            if (found.isEmpty()) {
                read.row().faultAt("articles", "fault.unknownArticle", article.value());
            } else if (read.rule().when().until() == null && found.get().inForceTo() != null) {
                read.row().faultAt("articles", "fault.verdict.ended", article.value());
            }
        }
    }

    private void contradictions(List<Read> rules) {
        var precedence = new Precedence(rules.stream().map(Read::rule).toList());
        for (var i = 0; i < rules.size(); i++) {
            var one = rules.get(i);
            if (precedence.circles(one.rule())) {
                one.row().faultAt("except", "fault.verdict.circle", one.rule().id());
            }
            for (var other : rules.subList(i + 1, rules.size())) {
                if (contradict(one.rule(), other.rule(), precedence)) {
                    one.row()
                            .fault(
                                    "fault.verdict.contradiction",
                                    one.rule().id(),
                                    other.rule().id(),
                                    other.rule().where());
                }
            }
        }
    }

    private static boolean contradict(Rule one, Rule other, Precedence precedence) {
        return !one.agreesWith(other)
                && one.when().overlaps(other.when())
                && !precedence.goesBefore(one, other)
                && !precedence.goesBefore(other, one);
    }
}
