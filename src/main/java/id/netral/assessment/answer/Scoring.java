package id.netral.assessment.answer;

import id.netral.common.Score;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
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
import id.netral.question.QuestionDefinition.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points of a question, 0 to 1, and the score of an attempt, as {@code docs/content-packs.md} promises them to authors.
 * What is not answered earns nothing under any rule.
 */
public final class Scoring {

    /** Enough places that thirds add up to a whole again in the score's two decimals. */
    private static final int SCALE = 10;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Scoring() {}

    /** Points of the answer. */
    public static BigDecimal points(QuestionBody body, Answer answer) {
        if (answer.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return switch (body) {
            case Choice choice -> picks(right(choice.options()), answer, choice.credit());
            case MarkChat chat ->
                picks(chat.messages().stream().map(Message::offending).toList(), answer, chat.credit());
            case MarkPicture picture ->
                picks(picture.spots().stream().map(Spot::offending).toList(), answer, picture.credit());
            case Matching matching ->
                pairs(matching.prompts().stream().map(Prompt::option).toList(), answer, matching.credit());
            case Gaps gaps -> pairs(gaps.gaps(), answer, gaps.credit());
            case Ordering ordering -> sequence(answer, ordering.credit());
            case VerdictAndReason verdict -> verdict(verdict, answer);
            case Numeric numeric -> number(numeric, answer);
            case ShortText text -> text(text, answer);
        };
    }

    /** Picked options, of which those marked true are right. */
    static BigDecimal picks(List<Boolean> key, Answer answer, Credit credit) {
        var picked = answer.indexes();
        var all = (int) key.stream().filter(right -> right).count();
        var right = (int) picked.stream().filter(key::get).count();
        var wrong = picked.size() - right;
        var missed = all - right;
        return switch (credit) {
            case ALL_OR_NOTHING -> whole(wrong == 0 && missed == 0);
            case RIGHT_MINUS_WRONG -> share(right - wrong, all);
            case PER_PART -> share(key.size() - wrong - missed, key.size());
        };
    }

    /** One option per prompt; the key is the right option of each. */
    static BigDecimal pairs(List<Integer> key, Answer answer, Credit credit) {
        var given = answer.pairs();
        var right = (int) given.stream()
                .filter(pair -> key.get(pair.prompt()) == pair.option())
                .count();
        return parts(right, given.size() - right, key.size(), credit);
    }

    /** Steps, each right when it stands at its place. */
    static BigDecimal sequence(Answer answer, Credit credit) {
        var given = answer.indexes();
        var right = (int) IntStream.range(0, given.size())
                .filter(place -> given.get(place) == place)
                .count();
        return parts(right, given.size() - right, given.size(), credit);
    }

    private static BigDecimal parts(int right, int wrong, int all, Credit credit) {
        return switch (credit) {
            case ALL_OR_NOTHING -> whole(right == all);
            case RIGHT_MINUS_WRONG -> share(right - wrong, all);
            case PER_PART -> share(right, all);
        };
    }

    /** Half for the verdict; the reason adds its half only to the right verdict. */
    static BigDecimal verdict(VerdictAndReason question, Answer answer) {
        if (VerdictForm.verdict(answer).filter(question.verdict()::equals).isEmpty()) {
            return BigDecimal.ZERO;
        }
        var reasoned = VerdictForm.reason(answer)
                .filter(index -> question.reasons().get(index).correct());
        return reasoned.isPresent() ? BigDecimal.ONE : HALF;
    }

    /** Right within the tolerance. */
    static BigDecimal number(Numeric question, Answer answer) {
        var off = NumberForm.number(answer).subtract(question.value()).abs();
        return whole(off.compareTo(question.tolerance()) <= 0);
    }

    /** Right when equal to an accepted form but for case, blanks and a last full stop. */
    static BigDecimal text(ShortText question, Answer answer) {
        var given = TextForm.folded(answer.parts().getFirst());
        return whole(question.accepted().stream().map(TextForm::folded).anyMatch(given::equals));
    }

    private static List<Boolean> right(List<Option> options) {
        return options.stream().map(Option::correct).toList();
    }

    private static BigDecimal whole(boolean right) {
        return right ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static BigDecimal share(int parts, int all) {
        return BigDecimal.valueOf(Math.max(0, parts)).divide(BigDecimal.valueOf(all), SCALE, RoundingMode.HALF_UP);
    }

    /** The share of all points reached; every question counts the same. */
    public static Score total(Collection<BigDecimal> points) {
        return Score.of(points.stream().reduce(BigDecimal.ZERO, BigDecimal::add), points.size());
    }
}
