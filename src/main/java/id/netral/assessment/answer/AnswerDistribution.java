package id.netral.assessment.answer;

import id.netral.assessment.QuestionContent;
import id.netral.question.QuestionDefinition.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each part of a question was answered how. Holds the key: for those who may see it.
 *
 * @param answered answers that said something
 * @param blank questions that were drawn and left open
 * @param parts what was to be chosen, one part per prompt, gap or place where there are several
 */
public record AnswerDistribution(Type type, long answered, long blank, List<Part> parts) {

    /** Own words and numbers shown at most; the rarer ones are left out. */
    static final int MOST_OWN_WORDS = 10;

    /**
     * A thing to choose for.
     *
     * @param label a prompt's text; the 1-based number of a gap or place; empty where there is only one thing to choose
     */
    public record Part(String label, List<Bar> bars) {

        public Part {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A thing that could be chosen.
     *
     * @param label the author's text, or the person's; a verdict's name; empty for "true" and "false", in this order
     * @param count answers that chose it
     * @param distractor whether it is there to be chosen by those who do not know
     */
    public record Bar(String label, long count, boolean right, boolean distractor) {}

    public AnswerDistribution {
        parts = List.copyOf(parts);
    }

    /**
     * Counts answers.
     *
     * @param type column {@code question_revision.type}
     * @param body column {@code question_revision.body}
     * @param answers how often each value of column {@code attempt_item.answer} was given; blank ones under ""
     */
    public static AnswerDistribution of(Type type, String body, Map<String, Long> answers) {
        var question = QuestionContent.body(type, body);
        var given = new LinkedHashMap<Answer, Long>();
        answers.forEach(
                (text, count) -> given.merge(text.isEmpty() ? Answer.NONE : Answer.parse(text), count, Long::sum));
        var blank = given.getOrDefault(Answer.NONE, 0L);
        given.remove(Answer.NONE);
        var answered = given.values().stream().mapToLong(Long::longValue).sum();
        return new AnswerDistribution(type, answered, blank, AnswerTally.count(question, given));
    }

    /** Wrong options, of those meant to tempt, that nobody chose anywhere. */
    public List<String> unusedDistractors() {
        var counts = new LinkedHashMap<String, Long>();
        parts.stream()
                .flatMap(part -> part.bars().stream())
                .filter(Bar::distractor)
                .forEach(bar -> counts.merge(bar.label(), bar.count(), Long::sum));
        return counts.entrySet().stream()
                .filter(option -> option.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
