package id.netral.assessment.attempt;

import id.netral.assessment.answer.Answer;
import id.netral.assessment.answer.OptionOrder;
import id.netral.assessment.answer.VerdictForm;
import id.netral.assessment.attempt.AttemptResult.Entry;
import id.netral.assessment.attempt.AttemptResult.Option;
import id.netral.assessment.attempt.AttemptResult.Picture;
import id.netral.assessment.quiz.DrawnItem;
import id.netral.assessment.quiz.QuestionRevision;
import id.netral.catalog.ModuleVersionId;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.MarkChat;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionBody.VerdictAndReason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Explains answered questions to the person who answered them. */
final class ResultItems {

    private ResultItems() {}

    /** The question with the own answer and, when explained, with the key. */
    static AttemptResult.Item item(
            ModuleVersionId version,
            DrawnItem item,
            QuestionRevision question,
            AttemptItem.Given given,
            boolean explained) {
        var shown = item(picture -> PlayerItems.address(version, picture), item, question, given);
        return explained ? shown : withoutKey(shown);
    }

    /** The question with the own answer and the key, where pictures have other addresses. */
    static AttemptResult.Item item(
            UnaryOperator<String> address, DrawnItem item, QuestionRevision question, AttemptItem.Given given) {
        var body = question.body();
        return new AttemptResult.Item(
                item.position(),
                question.type(),
                question.stem(),
                Objects.requireNonNullElse(given.points(), BigDecimal.ZERO),
                options(body, item.order(), given.answer()),
                ResultEntries.of(body, given.answer()),
                body instanceof MarkPicture picture
                        ? new Picture(address.apply(picture.picture()), picture.alt())
                        : null,
                question.feedback(),
                question.articles(),
                item.graded());
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
                List.of(),
                item.graded());
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

    private static Option option(id.netral.question.QuestionDefinition.Option option, boolean chosen) {
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
}
