package id.netral.assessment.exchange.common;

import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Prompt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Left and right sides as formats have them that know pairs only; a right side without a left one is a distractor. */
public final class Pairs {

    private record Pair(String left, String right) {}

    private final List<Pair> pairs = new ArrayList<>();

    public void add(String left, String right) {
        pairs.add(new Pair(left, right));
    }

    /** Equal right sides are one option; the options stand as the appearance says. */
    public Matching matching(Credit credit, List<Integer> appearance) {
        Set<String> options = new LinkedHashSet<>();
        pairs.stream().filter(pair -> !pair.left.isEmpty()).forEach(pair -> options.add(pair.right));
        pairs.forEach(pair -> options.add(pair.right));
        var list = List.copyOf(options);
        var prompts = pairs.stream()
                .filter(pair -> !pair.left.isEmpty())
                .map(pair -> new Prompt(pair.left, list.indexOf(pair.right)))
                .toList();
        return Bodies.reordered(new Matching(prompts, list, credit), appearance);
    }
}
