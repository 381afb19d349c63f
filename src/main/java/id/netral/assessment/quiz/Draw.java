package id.netral.assessment.quiz;

import id.netral.assessment.answer.OptionOrder;
import id.netral.question.BlueprintRow;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Gaps;
import id.netral.question.QuestionBody.MarkChat;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * Draws an attempt's questions and the order of their options: first what the blueprint asks for, then spread over the
 * topics, everywhere questions the person has not met before those met already. Draws that a person could pass by giving
 * the same blunt answer to everything are drawn again.
 *
 * <p>The same bank, questions met and seed give the same draw on every machine, so the generator is named.
 */
public final class Draw {

    private static final String GENERATOR = "L64X128MixRandom";

    /** Enough to find a balanced draw in any bank that has one worth mentioning. */
    private static final int TRIES = 50;

    private final RandomGenerator random;
    private final Set<Long> met;

    private Draw(long seed, Set<Long> met) {
        this.random = RandomGeneratorFactory.of(GENERATOR).create(seed);
        this.met = met;
    }

    /**
     * What to draw.
     *
     * @param count at most so many, fewer when the bank holds fewer
     * @param passMark percent that no blunt strategy should reach
     * @param met ids of the questions, not revisions, that the person met in earlier attempts
     */
    public record Wanted(int count, List<BlueprintRow> blueprint, int passMark, Set<Long> met) {}

    /** The drawn questions in the order asked. */
    public static List<DrawnItem> from(Collection<QuestionRevision> bank, Wanted wanted, long seed) {
        return new Draw(seed, wanted.met()).draw(bank, wanted);
    }

    /** An order to show the question's options in, as an attempt with this seed might. */
    public static OptionOrder order(QuestionBody body, long seed) {
        return new Draw(seed, Set.of()).order(body);
    }

    private List<DrawnItem> draw(Collection<QuestionRevision> bank, Wanted wanted) {
        var sorted = bank.stream()
                .sorted(Comparator.comparingLong(QuestionRevision::id))
                .toList();
        var drawn = pick(sorted, wanted);
        for (var tries = 1; tries < TRIES && Balance.bluntest(drawn) >= wanted.passMark(); tries++) {
            var other = pick(sorted, wanted);
            drawn = Balance.bluntest(other) < Balance.bluntest(drawn) ? other : drawn;
        }
        Collections.shuffle(drawn, random);
        var asked = drawn;
        return IntStream.range(0, asked.size())
                .mapToObj(i -> new DrawnItem(
                        i + 1, asked.get(i).id(), order(asked.get(i).body())))
                .toList();
    }

    private List<QuestionRevision> pick(List<QuestionRevision> bank, Wanted wanted) {
        var left = new ArrayList<>(bank);
        var picked = new ArrayList<QuestionRevision>();
        for (var row : wanted.blueprint()) {
            var fitting = left.stream()
                    .filter(question -> row.fits(question.topic(), question.articles(), question.difficulty()))
                    .toList();
            take(left, picked, spread(fitting, Math.min(row.count(), wanted.count() - picked.size())));
        }
        take(left, picked, spread(left, wanted.count() - picked.size()));
        return picked;
    }

    private static void take(List<QuestionRevision> left, List<QuestionRevision> picked, List<QuestionRevision> taken) {
        left.removeAll(taken);
        picked.addAll(taken);
    }

    /** At most {@code count}, one topic after the other. */
    private List<QuestionRevision> spread(List<QuestionRevision> from, int count) {
        var topics = shuffledTopics(from);
        var picked = new ArrayList<QuestionRevision>();
        while (picked.size() < Math.min(count, from.size())) {
            var topic = topics.remove();
            picked.add(topic.remove());
            if (!topic.isEmpty()) {
                topics.add(topic);
            }
        }
        return picked;
    }

    private Deque<Deque<QuestionRevision>> shuffledTopics(List<QuestionRevision> from) {
        var byTopic = new TreeMap<String, List<QuestionRevision>>();
        from.forEach(question -> byTopic.computeIfAbsent(question.topic(), topic -> new ArrayList<>())
                .add(question));
        var topics = new ArrayList<Deque<QuestionRevision>>();
        for (var questions : byTopic.values()) {
            Collections.shuffle(questions, random);
            questions.sort(Comparator.comparing(question -> met.contains(question.question())));
            topics.add(new ArrayDeque<>(questions));
        }
        Collections.shuffle(topics, random);
        return new ArrayDeque<>(topics);
    }

    private OptionOrder order(QuestionBody body) {
        return switch (body) {
            case Choice choice when choice.type() == Type.TRUE_FALSE -> asWritten(2);
            case Choice choice -> shuffled(choice.options().size());
            case Matching matching -> shuffled(matching.options().size());
            case Ordering ordering -> mixedUp(ordering.steps().size());
            case Gaps gaps -> shuffled(gaps.words().size());
            case VerdictAndReason verdict -> shuffled(verdict.reasons().size());
            case MarkChat chat -> asWritten(chat.messages().size());
            case MarkPicture picture -> asWritten(picture.spots().size());
            case Numeric numeric -> asWritten(0);
            case ShortText text -> asWritten(0);
        };
    }

    private static OptionOrder asWritten(int options) {
        return new OptionOrder(IntStream.range(0, options).boxed().toList());
    }

    private OptionOrder shuffled(int options) {
        var order = new ArrayList<>(asWritten(options).authorIndexes());
        Collections.shuffle(order, random);
        return new OptionOrder(order);
    }

    /** Never the right order itself: leaving it untouched must not be the answer. */
    private OptionOrder mixedUp(int steps) {
        var order = shuffled(steps);
        while (steps > 1 && order.equals(asWritten(steps))) {
            order = shuffled(steps);
        }
        return order;
    }
}
