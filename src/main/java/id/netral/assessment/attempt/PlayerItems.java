package id.netral.assessment.attempt;

import id.netral.assessment.answer.Answer;
import id.netral.assessment.answer.AnswerForm;
import id.netral.assessment.answer.OptionOrder;
import id.netral.assessment.attempt.PlayerState.Message;
import id.netral.assessment.attempt.PlayerState.Option;
import id.netral.assessment.attempt.PlayerState.Picture;
import id.netral.assessment.attempt.PlayerState.Spot;
import id.netral.assessment.quiz.Draw;
import id.netral.assessment.quiz.DrawnItem;
import id.netral.assessment.quiz.QuestionRevision;
import id.netral.catalog.ModuleVersionId;
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
import id.netral.question.QuestionDefinition;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Shows drawn questions as the browser may see them. */
public final class PlayerItems {

    private static final long PREVIEW_SEED = 1;

    private PlayerItems() {}

    /** A question that nobody is asked yet, options mixed. */
    public static PlayerState.Item unanswered(ModuleVersionId version, QuestionDefinition question) {
        return item(
                version,
                new DrawnItem(1, 0, Draw.order(question.body(), PREVIEW_SEED)),
                QuestionRevision.trial(0, question),
                new AttemptItem.Given(1, Answer.NONE, 0, null, null));
    }

    static PlayerState.Item item(
            ModuleVersionId version, DrawnItem item, QuestionRevision question, AttemptItem.Given given) {
        return item(picture -> address(version, picture), item, question, given);
    }

    /** The same where pictures have other addresses. */
    static PlayerState.Item item(
            UnaryOperator<String> address, DrawnItem item, QuestionRevision question, AttemptItem.Given given) {
        var body = question.body();
        return new PlayerState.Item(
                item.position(),
                question.type(),
                question.stem(),
                options(body, item.order()),
                prompts(body),
                body instanceof MarkChat chat ? chat(chat) : List.of(),
                body instanceof MarkPicture picture ? picture(address, picture) : null,
                body instanceof Numeric numeric ? numeric.unit() : null,
                AnswerForm.of(body, item.order()).show(given.answer()),
                given.seq(),
                given.at(),
                item.graded());
    }

    private static List<Option> options(QuestionBody body, OptionOrder order) {
        return switch (body) {
            case Choice choice ->
                shown(choice.options().stream().map(option -> option.text()).toList(), order);
            case VerdictAndReason verdict ->
                shown(verdict.reasons().stream().map(reason -> reason.text()).toList(), order);
            case Matching matching -> shown(matching.options(), order);
            case Gaps gaps -> shown(gaps.words(), order);
            case Ordering ordering -> shown(ordering.steps(), order);
            case MarkChat chat -> List.of();
            case MarkPicture picture -> List.of();
            case Numeric numeric -> List.of();
            case ShortText text -> List.of();
        };
    }

    private static List<Option> shown(List<String> texts, OptionOrder order) {
        return order.authorIndexes().stream()
                .map(index -> new Option(order.key(index), texts.get(index)))
                .toList();
    }

    private static List<Option> prompts(QuestionBody body) {
        return switch (body) {
            case Matching matching ->
                numbered(matching.prompts().stream().map(Prompt::text).toList());
            case Gaps gaps -> numbered(gaps.gaps().stream().map(gap -> "").toList());
            default -> List.of();
        };
    }

    private static List<Option> numbered(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Option(Integer.toString(i + 1), texts.get(i)))
                .toList();
    }

    private static List<Message> chat(MarkChat chat) {
        return IntStream.range(0, chat.messages().size())
                .mapToObj(i -> {
                    var message = chat.messages().get(i);
                    return new Message(Integer.toString(i + 1), message.sender(), message.text(), message.time());
                })
                .toList();
    }

    private static Picture picture(UnaryOperator<String> address, MarkPicture body) {
        var spots = IntStream.range(0, body.spots().size())
                .mapToObj(i -> {
                    var spot = body.spots().get(i);
                    return new Spot(
                            Integer.toString(i + 1), spot.label(), spot.x(), spot.y(), spot.width(), spot.height());
                })
                .toList();
        return new Picture(address.apply(body.picture()), body.alt(), spots);
    }

    /** Where the browser finds a picture of the version, relative to the start of the site. */
    static String address(ModuleVersionId version, String picture) {
        return "media/" + version + "/" + picture;
    }
}
