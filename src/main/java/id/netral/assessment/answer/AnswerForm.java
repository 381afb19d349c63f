package id.netral.assessment.answer;

import id.netral.common.RefusedException;
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
import java.util.List;

/**
 * How answers to a drawn question travel: from what the browser sends, in places as shown, to what is stored, in the
 * author's indexes, and back. Nothing sent is always "not answered".
 */
public interface AnswerForm {

    /** The key of the sentence that refuses an answer which names what the question does not offer. */
    String UNKNOWN_OPTION = "answer.unknown-option";

    /** The two options of a true/false question, in words. */
    List<String> TRUE_OR_FALSE = List.of("Benar", "Salah");

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
