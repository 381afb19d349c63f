package id.netral.assessment.ui.bank.body;

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
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.Verdict;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/** What a new question of a type begins with: as many empty rows as it usually has. */
public final class BlankBody {

    private static final Option OPTION = new Option("", false, null);
    private static final Message MESSAGE = new Message("", "", "", false, null);
    private static final int SIDE = 20;

    private BlankBody() {}

    public static QuestionBody of(Type type) {
        return switch (type) {
            case SINGLE -> new Choice(type, options(), Credit.ALL_OR_NOTHING);
            case MULTIPLE -> new Choice(type, options(), Credit.RIGHT_MINUS_WRONG);
            case TRUE_FALSE -> new Choice(type, List.of(new Option("", true, null), OPTION), Credit.ALL_OR_NOTHING);
            case MATCHING ->
                new Matching(
                        List.of(new Prompt("", 0), new Prompt("", 1), new Prompt("", 2)),
                        List.of("", "", ""),
                        Credit.PER_PART);
            case ORDERING -> new Ordering(List.of("", "", "", ""), Credit.PER_PART);
            case GAPS -> new Gaps(List.of(0, 1), List.of("", "", ""), Credit.PER_PART);
            case NUMERIC -> new Numeric(BigDecimal.ZERO, BigDecimal.ZERO, null);
            case SHORT_TEXT -> new ShortText(List.of(""));
            case VERDICT -> new VerdictAndReason(Verdict.TIDAK_BOLEH, options());
            case MARK_CHAT -> new MarkChat(Collections.nCopies(4, MESSAGE), Credit.RIGHT_MINUS_WRONG);
            case MARK_PICTURE -> new MarkPicture("", "", List.of(spot(SIDE), spot(3 * SIDE)), Credit.RIGHT_MINUS_WRONG);
        };
    }

    private static List<Option> options() {
        return Collections.nCopies(4, OPTION);
    }

    /** Somewhere in the middle, to be moved. */
    static Spot spot(int x) {
        return new Spot("", x, 2 * SIDE, SIDE, SIDE, false, null);
    }
}
