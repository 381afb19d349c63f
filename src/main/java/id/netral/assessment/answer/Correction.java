package id.netral.assessment.answer;

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
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a wrong revision is scored since it was found wrong.
 *
 * @param key the body whose key holds instead; null: everybody gets full marks
 */
public record Correction(@Nullable QuestionBody key) {

    /** Points of an answer to the seen body, under the correction if there is one. */
    public static BigDecimal points(QuestionBody seen, @Nullable Correction correction, Answer answer) {
        if (correction == null) {
            return Scoring.points(seen, answer);
        }
        return correction.key() == null ? BigDecimal.ONE : Scoring.points(correction.key(), answer);
    }

    /** Whether answers to the one can be scored by the key of the other: answered alike, with as many parts. */
    public static boolean sameShape(QuestionBody one, QuestionBody other) {
        return one.type() == other.type() && sizes(one).equals(sizes(other));
    }

    private static List<Integer> sizes(QuestionBody body) {
        return switch (body) {
            case Choice choice -> List.of(choice.options().size());
            case Matching matching ->
                List.of(matching.prompts().size(), matching.options().size());
            case Ordering ordering -> List.of(ordering.steps().size());
            case Gaps gaps -> List.of(gaps.gaps().size(), gaps.words().size());
            case VerdictAndReason verdict -> List.of(verdict.reasons().size());
            case MarkChat chat -> List.of(chat.messages().size());
            case MarkPicture picture -> List.of(picture.spots().size());
            case Numeric numeric -> List.of();
            case ShortText text -> List.of();
        };
    }
}
