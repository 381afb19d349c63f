package id.netral.assessment.answer;

import id.netral.assessment.answer.Answer.Pair;
import id.netral.assessment.answer.AnswerDistribution.Bar;
import id.netral.assessment.answer.AnswerDistribution.Part;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Gaps;
import id.netral.question.QuestionBody.MarkChat;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.Prompt;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.Verdict;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts what answers chose, part by part. A choice is a pair: which part, which of its options. */
final class AnswerTally {

    private final Map<Pair, Long> counts = new HashMap<>();

    private AnswerTally(QuestionBody question, Map<Answer, Long> given) {
        given.forEach((answer, count) -> picks(question, answer).forEach(pick -> counts.merge(pick, count, Long::sum)));
    }

    /** The parts of the question with the counts of the answers given, which are none of them blank. */
    static List<Part> count(QuestionBody question, Map<Answer, Long> given) {
        return switch (question) {
            case Numeric numeric -> List.of(ownWords(numeric, given));
            case ShortText text -> List.of(ownWords(text, given));
            default -> new AnswerTally(question, given).parts(question);
        };
    }

    private static Stream<Pair> picks(QuestionBody question, Answer answer) {
        return switch (question) {
            case Matching matching -> answer.pairs().stream();
            case Gaps gaps -> answer.pairs().stream();
            case Ordering ordering -> {
                var steps = answer.indexes();
                yield IntStream.range(0, steps.size()).mapToObj(place -> new Pair(place, steps.get(place)));
            }
            case VerdictAndReason verdict ->
                Stream.concat(
                        VerdictForm.verdict(answer).stream().map(word -> new Pair(0, word.ordinal())),
                        VerdictForm.reason(answer).stream().map(reason -> new Pair(1, reason)));
            default -> answer.indexes().stream().map(index -> new Pair(0, index));
        };
    }

    private List<Part> parts(QuestionBody question) {
        return switch (question) {
            case Choice choice -> List.of(options(0, choice.options(), choice.type() != Type.TRUE_FALSE));
            case MarkChat chat ->
                List.of(new Part(
                        "",
                        bars(
                                0,
                                chat.messages(),
                                message -> message.sender() + ": " + message.text(),
                                message -> message.offending())));
            case MarkPicture picture ->
                List.of(new Part("", bars(0, picture.spots(), spot -> spot.label(), spot -> spot.offending())));
            case Matching matching ->
                pairs(
                        matching.prompts().stream().map(Prompt::text).toList(),
                        matching.prompts().stream().map(Prompt::option).toList(),
                        matching.options());
            case Gaps gaps -> pairs(numbers(gaps.gaps().size()), gaps.gaps(), gaps.words());
            case Ordering ordering -> places(ordering.steps());
            case VerdictAndReason verdict ->
                List.of(
                        new Part("", bars(0, Arrays.asList(Verdict.values()), Enum::name, verdict.verdict()::equals)),
                        options(1, verdict.reasons(), true));
            default -> List.of();
        };
    }

    private Part options(int part, List<Option> options, boolean tempting) {
        return new Part(
                "",
                IntStream.range(0, options.size())
                        .mapToObj(index -> {
                            var option = options.get(index);
                            return bar(part, index, option.text(), option.correct(), tempting && !option.correct());
                        })
                        .toList());
    }

    private List<Part> pairs(List<String> labels, List<Integer> key, List<String> options) {
        return IntStream.range(0, labels.size())
                .mapToObj(prompt -> new Part(
                        labels.get(prompt),
                        IntStream.range(0, options.size())
                                .mapToObj(option -> bar(
                                        prompt,
                                        option,
                                        options.get(option),
                                        key.get(prompt) == option,
                                        !key.contains(option)))
                                .toList()))
                .toList();
    }

    private List<Part> places(List<String> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(place -> new Part(
                        Integer.toString(place + 1),
                        IntStream.range(0, steps.size())
                                .mapToObj(step -> bar(place, step, steps.get(step), step == place, false))
                                .toList()))
                .toList();
    }

    private <T> List<Bar> bars(int part, List<T> things, Function<T, String> label, Predicate<T> right) {
        return IntStream.range(0, things.size())
                .mapToObj(
                        index -> bar(part, index, label.apply(things.get(index)), right.test(things.get(index)), false))
                .toList();
    }

    private Bar bar(int part, int option, String label, boolean right, boolean distractor) {
        return new Bar(label, counts.getOrDefault(new Pair(part, option), 0L), right, distractor);
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    /** What people wrote themselves, letter case and blanks aside, the most frequent first. */
    private static Part ownWords(QuestionBody question, Map<Answer, Long> given) {
        var counts = new HashMap<String, Long>();
        var points = new HashMap<String, BigDecimal>();
        given.forEach((answer, count) -> {
            var words = TextForm.folded(answer.parts().getFirst());
            counts.merge(words, count, Long::sum);
            points.put(words, Scoring.points(question, answer));
        });
        return new Part(
                "",
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(AnswerDistribution.MOST_OWN_WORDS)
                        .map(entry -> new Bar(
                                entry.getKey(),
                                entry.getValue(),
                                points.getOrDefault(entry.getKey(), BigDecimal.ZERO)
                                                .signum()
                                        > 0,
                                false))
                        .toList());
    }
}
