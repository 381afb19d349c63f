package id.netral.assessment;

import id.netral.assessment.AttemptResult.Entry;
import id.netral.assessment.AttemptResult.Option;
import id.netral.assessment.AttemptResult.Picture;
import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.QuestionBody;
import id.netral.catalog.QuestionBody.Choice;
import id.netral.catalog.QuestionBody.Gaps;
import id.netral.catalog.QuestionBody.MarkChat;
import id.netral.catalog.QuestionBody.MarkPicture;
import id.netral.catalog.QuestionBody.Matching;
import id.netral.catalog.QuestionBody.Numeric;
import id.netral.catalog.QuestionBody.Ordering;
import id.netral.catalog.QuestionBody.Prompt;
import id.netral.catalog.QuestionBody.ShortText;
import id.netral.catalog.QuestionBody.VerdictAndReason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Explains answered questions to the person who answered them. */
final class ResultItems {

    private ResultItems() {}

    /** The question with the own answer and, when explained, with the key. */
    static AttemptResult.Item item(
            ModuleVersionId version,
            DrawnItem item,
            QuestionRevision question,
            AttemptAnswers.Given given,
            boolean explained) {
        var body = question.body();
        var shown = new AttemptResult.Item(
                item.position(),
                question.type(),
                question.stem(),
                Objects.requireNonNullElse(given.points(), BigDecimal.ZERO),
                options(body, item.order(), given.answer()),
                entries(body, given.answer()),
                body instanceof MarkPicture picture
                        ? new Picture(PlayerItems.address(version, picture.picture()), picture.alt())
                        : null,
                question.feedback(),
                question.articles());
        return explained ? shown : withoutKey(shown);
    }

    private static AttemptResult.Item withoutKey(AttemptResult.Item item) {
        return new AttemptResult.Item(
                item.position(),
                item.type(),
                item.stem(),
                null,
                item.options().stream()
                        .map(option -> new Option(option.text(), option.chosen(), null, null))
                        .toList(),
                item.entries().stream()
                        .map(entry -> new Entry(entry.label(), entry.given(), null, false))
                        .toList(),
                item.picture(),
                "",
                List.of());
    }

    private static List<Option> options(QuestionBody body, OptionOrder order, Answer answer) {
        return switch (body) {
            case Choice choice -> {
                var picked = answer.indexes();
                yield order.authorIndexes().stream()
                        .map(index -> option(choice.options().get(index), picked.contains(index)))
                        .toList();
            }
            case VerdictAndReason verdict -> {
                var reason = VerdictForm.reason(answer).orElse(-1);
                yield order.authorIndexes().stream()
                        .map(index -> option(verdict.reasons().get(index), reason.equals(index)))
                        .toList();
            }
            case MarkChat chat -> {
                var picked = answer.indexes();
                yield IntStream.range(0, chat.messages().size())
                        .mapToObj(i -> message(chat.messages().get(i), picked.contains(i)))
                        .toList();
            }
            case MarkPicture picture -> {
                var picked = answer.indexes();
                yield IntStream.range(0, picture.spots().size())
                        .mapToObj(i -> spot(picture.spots().get(i), picked.contains(i)))
                        .toList();
            }
            default -> List.of();
        };
    }

    private static Option option(id.netral.catalog.QuestionDefinition.Option option, boolean chosen) {
        return new Option(option.text(), chosen, option.correct(), option.feedback());
    }

    private static Option message(QuestionBody.Message message, boolean chosen) {
        return new Option(
                message.sender() + " (" + message.time() + "): " + message.text(),
                chosen,
                message.offending(),
                message.feedback());
    }

    private static Option spot(QuestionBody.Spot spot, boolean chosen) {
        return new Option(spot.label(), chosen, spot.offending(), spot.feedback());
    }

    private static List<Entry> entries(QuestionBody body, Answer answer) {
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
                List.of(entry(
                        "", single(answer), text.accepted().stream().collect(Collectors.joining(" / ")), body, answer));
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
