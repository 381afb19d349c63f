package id.netral.assessment.attempt;

import id.netral.assessment.answer.Answer;
import id.netral.assessment.answer.Scoring;
import id.netral.assessment.answer.VerdictForm;
import id.netral.assessment.attempt.AttemptResult.Entry;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Gaps;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.Prompt;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionBody.VerdictAndReason;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was filled in, line by line, beside what was expected. */
final class ResultEntries {

    private ResultEntries() {}

    /** The lines of the answer; none for questions with options only. */
    static List<Entry> of(QuestionBody body, Answer answer) {
        return switch (body) {
            case Matching matching ->
                pairs(
                        matching.prompts().stream().map(Prompt::text).toList(),
                        matching.prompts().stream().map(Prompt::option).toList(),
                        matching.options(),
                        answer);
            case Gaps gaps ->
                pairs(
                        IntStream.rangeClosed(1, gaps.gaps().size())
                                .mapToObj(Integer::toString)
                                .toList(),
                        gaps.gaps(),
                        gaps.words(),
                        answer);
            case Ordering ordering -> steps(ordering.steps(), answer);
            case Numeric numeric ->
                List.of(entry("", withUnit(single(answer), numeric), expected(numeric), body, answer));
            case ShortText text ->
                List.of(entry("", single(answer), String.join(" / ", text.accepted()), body, answer));
            case VerdictAndReason verdict -> List.of(verdict(verdict, answer));
            default -> List.of();
        };
    }

    private static List<Entry> pairs(List<String> labels, List<Integer> key, List<String> options, Answer answer) {
        return IntStream.range(0, labels.size())
                .mapToObj(prompt -> {
                    var expected = options.get(key.get(prompt));
                    var given = answer.pairs().stream()
                            .filter(pair -> pair.prompt() == prompt)
                            .map(pair -> options.get(pair.option()))
                            .findFirst()
                            .orElse(null);
                    return new Entry(labels.get(prompt), given, expected, expected.equals(given));
                })
                .toList();
    }

    private static List<Entry> steps(List<String> steps, Answer answer) {
        var given = answer.indexes();
        return IntStream.range(0, steps.size())
                .mapToObj(place -> new Entry(
                        Integer.toString(place + 1),
                        given.isEmpty() ? null : steps.get(given.get(place)),
                        steps.get(place),
                        !given.isEmpty() && given.get(place) == place))
                .toList();
    }

    private static Entry verdict(VerdictAndReason question, Answer answer) {
        var given = VerdictForm.verdict(answer);
        return new Entry(
                "",
                given.map(Enum::name).orElse(null),
                question.verdict().name(),
                given.filter(question.verdict()::equals).isPresent());
    }

    private static Entry entry(
            String label, @Nullable String given, String expected, QuestionBody body, Answer answer) {
        return new Entry(label, given, expected, Scoring.points(body, answer).signum() > 0);
    }

    private static @Nullable String single(Answer answer) {
        return answer.isEmpty() ? null : answer.parts().getFirst();
    }

    private static @Nullable String withUnit(@Nullable String number, Numeric question) {
        return number == null ? null : decimal(number) + unit(question);
    }

    private static String expected(Numeric question) {
        var value = decimal(question.value().toPlainString()) + unit(question);
        return question.tolerance().signum() == 0
                ? value
                : value + " ± " + decimal(question.tolerance().toPlainString());
    }

    private static String unit(Numeric question) {
        return question.unit() == null ? "" : " " + question.unit();
    }

    private static String decimal(String number) {
        return number.replace('.', ',');
    }
}
