package id.netral.assessment.quiz;

import id.netral.question.BlueprintRow;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How many questions that count an attempt gets at least, whatever is drawn. A question on unsettled law does not count, so
 * an unlucky draw of many could hang the score on a few.
 *
 * @param drawn how many questions an attempt gets
 * @param fewest how many of them count in the worst draw; never more than there really are
 */
public record CountingItems(int drawn, int fewest) {

    /** How many must count: half of them, rounded up. */
    public int needed() {
        return (drawn + 1) / 2;
    }

    /** Whether a draw could leave too few. */
    public boolean tooFew() {
        return fewest < needed();
    }

    /** Of a quiz that draws so many from these questions, first those of the blueprint. */
    public static CountingItems of(
            Collection<QuestionRevision> bank,
            int drawCount,
            List<BlueprintRow> blueprint,
            Predicate<QuestionRevision> graded) {
        var drawn = Math.min(drawCount, bank.size());
        var left = drawn;
        var uncounted = 0;
        for (var row : blueprint) {
            var fitting = bank.stream()
                    .filter(each -> row.fits(each.topic(), each.articles(), each.difficulty()))
                    .toList();
            var taken = Math.min(Math.min(row.count(), left), fitting.size());
            uncounted += most(fitting, taken, graded);
            left -= taken;
        }
        var rest = blueprint.isEmpty() ? most(bank, left, graded) : left; // what the rows leave may be of one topic
        var all = bank.stream().filter(graded.negate()).count();
        return new CountingItems(drawn, drawn - (int) Math.min(all, uncounted + rest));
    }

    /** How many that do not count may be among so many, taken one topic after the other. */
    private static int most(Collection<QuestionRevision> from, int count, Predicate<QuestionRevision> graded) {
        var topics = from.stream()
                .collect(Collectors.groupingBy(QuestionRevision::topic))
                .values();
        var rounds = 0;
        var taken = 0;
        while (taken < count) {
            rounds++;
            var round = rounds;
            taken = topics.stream()
                    .mapToInt(topic -> Math.min(topic.size(), round))
                    .sum();
        }
        var deepest = rounds;
        var most = topics.stream()
                .mapToLong(
                        topic -> Math.min(topic.stream().filter(graded.negate()).count(), deepest))
                .sum();
        return (int) Math.min(count, most);
    }
}
