package id.netral.assessment.exchange.common;

import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Gaps;
import id.netral.question.QuestionBody.MarkChat;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Message;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.Prompt;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionBody.Spot;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as any format can write it: texts are tidied first, and what that takes away is noted. */
public final class Carried {

    private final String code;
    private final Losses losses;

    private Carried(String code, Losses losses) {
        this.code = code;
        this.losses = losses;
    }

    public static QuestionDefinition of(QuestionDefinition question, Losses losses) {
        return new Carried(question.code(), losses).question(question);
    }

    private QuestionDefinition question(QuestionDefinition question) {
        var labels = question.labels();
        return new QuestionDefinition(
                question.code(),
                text("topic", question.topic()),
                question.difficulty(),
                text("stem", question.stem()),
                body(question.body()),
                text("feedback", question.feedback()),
                question.articles(),
                new Labels(labels.phase(), labels.reviewOn(), tags(labels.tags())));
    }

    private List<String> tags(List<String> tags) {
        return tags.stream()
                .map(tag -> text("tags", tag))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private QuestionBody body(QuestionBody body) {
        return switch (body) {
            case Choice choice -> new Choice(choice.type(), options(choice.options()), choice.credit());
            case Matching matching ->
                new Matching(
                        matching.prompts().stream()
                                .map(prompt -> new Prompt(text("pairs", prompt.text()), prompt.option()))
                                .toList(),
                        texts("pairs", matching.options()),
                        matching.credit());
            case Ordering ordering -> new Ordering(texts("steps", ordering.steps()), ordering.credit());
            case Gaps gaps -> new Gaps(gaps.gaps(), texts("gaps", gaps.words()), gaps.credit());
            case Numeric numeric -> new Numeric(numeric.value(), numeric.tolerance(), optional("unit", numeric.unit()));
            case ShortText shortText -> new ShortText(texts("accepted", shortText.accepted()));
            case VerdictAndReason verdict -> new VerdictAndReason(verdict.verdict(), options(verdict.reasons()));
            case MarkChat chat ->
                new MarkChat(chat.messages().stream().map(this::message).toList(), chat.credit());
            case MarkPicture picture ->
                new MarkPicture(
                        text("picture", picture.picture()),
                        text("alt", picture.alt()),
                        picture.spots().stream().map(this::spot).toList(),
                        picture.credit());
        };
    }

    private List<Option> options(List<Option> options) {
        return options.stream()
                .map(option -> new Option(
                        text("options", option.text()),
                        option.correct(),
                        optional("optionFeedback", option.feedback())))
                .toList();
    }

    private Message message(Message message) {
        return new Message(
                text("messages", message.sender()),
                text("messages", message.time()),
                text("messages", message.text()),
                message.offending(),
                optional("optionFeedback", message.feedback()));
    }

    private Spot spot(Spot spot) {
        return new Spot(
                text("spots", spot.label()),
                spot.x(),
                spot.y(),
                spot.width(),
                spot.height(),
                spot.offending(),
                optional("optionFeedback", spot.feedback()));
    }

    private List<String> texts(String field, List<String> texts) {
        return texts.stream().map(text -> text(field, text)).toList();
    }

    private String text(String field, String text) {
        var clean = CarriedText.of(text);
        if (!clean.equals(text)) {
            losses.add(code, field, "exchange.loss.characters");
        }
        return clean;
    }

    private @Nullable String optional(String field, @Nullable String text) {
        var clean = text == null ? "" : text(field, text);
        return clean.isEmpty() ? null : clean;
    }
}
