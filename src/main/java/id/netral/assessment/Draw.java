package id.netral.assessment;

import id.netral.catalog.QuestionDefinition.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * Draws an attempt's questions and the order of their options. The same bank and seed give the same draw on every
 * machine, so the generator is named.
 */
final class Draw {

    private static final String GENERATOR = "L64X128MixRandom";

    private final RandomGenerator random;

    private Draw(long seed) {
        random = RandomGeneratorFactory.of(GENERATOR).create(seed);
    }

    /** At most {@code count} of the bank's questions, spread over the topics as evenly as the bank allows. */
    static List<DrawnItem> from(Collection<QuestionRevision> bank, int count, long seed) {
        return new Draw(seed).draw(bank, count);
    }

    private List<DrawnItem> draw(Collection<QuestionRevision> bank, int count) {
        var drawn = pick(bank, Math.min(count, bank.size()));
        Collections.shuffle(drawn, random);
        return IntStream.range(0, drawn.size())
                .mapToObj(i -> new DrawnItem(i + 1, drawn.get(i).id(), order(drawn.get(i))))
                .toList();
    }

    private List<QuestionRevision> pick(Collection<QuestionRevision> bank, int count) {
        var topics = shuffledTopics(bank);
        var picked = new ArrayList<QuestionRevision>();
        while (picked.size() < count) {
            var topic = topics.remove();
            picked.add(topic.remove());
            if (!topic.isEmpty()) {
                topics.add(topic);
            }
        }
        return picked;
    }

    private Deque<Deque<QuestionRevision>> shuffledTopics(Collection<QuestionRevision> bank) {
        var byTopic = new TreeMap<String, List<QuestionRevision>>();
        bank.stream()
                .sorted(Comparator.comparingLong(QuestionRevision::id))
                .forEach(question -> byTopic.computeIfAbsent(question.topic(), t -> new ArrayList<>())
                        .add(question));
        var topics = new ArrayList<Deque<QuestionRevision>>();
        for (var questions : byTopic.values()) {
            Collections.shuffle(questions, random);
            topics.add(new ArrayDeque<>(questions));
        }
        Collections.shuffle(topics, random);
        return new ArrayDeque<>(topics);
    }

    private OptionOrder order(QuestionRevision question) {
        var order = new ArrayList<>(
                IntStream.range(0, question.options().size()).boxed().toList());
        if (question.type() != Type.TRUE_FALSE) {
            Collections.shuffle(order, random);
        }
        return new OptionOrder(order);
    }
}
