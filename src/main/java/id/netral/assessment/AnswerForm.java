package id.netral.assessment;

import id.netral.catalog.QuestionBody;
import id.netral.catalog.QuestionBody.Choice;
import id.netral.catalog.QuestionBody.Gaps;
import id.netral.catalog.QuestionBody.MarkChat;
import id.netral.catalog.QuestionBody.MarkPicture;
import id.netral.catalog.QuestionBody.Matching;
import id.netral.catalog.QuestionBody.Numeric;
import id.netral.catalog.QuestionBody.Ordering;
import id.netral.catalog.QuestionBody.ShortText;
import id.netral.catalog.QuestionBody.VerdictAndReason;
import id.netral.catalog.QuestionDefinition.Type;
import id.netral.common.RefusedException;
import java.util.List;

/**
 * How answers to a drawn question travel: from what the browser sends, in places as shown, to what is stored, in the
 * author's indexes, and back. Nothing sent is always "not answered".
 */
interface AnswerForm {

    /** The key of the sentence that refuses an answer which names what the question does not offer. */
    String UNKNOWN_OPTION = "answer.unknown-option";

    /** Reads what was sent; refuses with {@link RefusedException} {@code answer.…} what is no answer to the question. */
    Answer read(List<String> choices);

    /** What the browser had to send to give this answer. */
    List<String> show(Answer answer);

    /** The form for a question whose options are shown in the order. */
    static AnswerForm of(QuestionBody body, OptionOrder order) {
        return switch (body) {
            case Choice choice -> new PickForm(order, choice.type() == Type.MULTIPLE);
            case MarkChat chat -> new PickForm(order, true);
            case MarkPicture picture -> new PickForm(order, true);
            case Matching matching -> new PairForm(order, matching.prompts().size());
            case Gaps gaps -> new PairForm(order, gaps.gaps().size());
            case Ordering ordering -> new SequenceForm(order);
            case VerdictAndReason verdict -> new VerdictForm(order);
            case Numeric numeric -> new NumberForm();
            case ShortText text -> new TextForm();
        };
    }
}
