package id.netral.assessment.answer;

import id.netral.common.RefusedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** A number, with a point or the Indonesian comma before its decimals; stored with a point, without needless zeros. */
record NumberForm() implements AnswerForm {

    private static final Pattern SENT = Pattern.compile("[+-]?[0-9]{1,12}([.,][0-9]{1,6})?");

    @Override
    public Answer read(List<String> choices) {
        if (choices.isEmpty() || choices.getFirst().isBlank()) {
            return Answer.NONE;
        }
        var sent = choices.getFirst().strip();
        if (choices.size() > 1 || !SENT.matcher(sent).matches()) {
            throw new RefusedException("answer.no-number");
        }
        return Answer.of(
                new BigDecimal(sent.replace(',', '.')).stripTrailingZeros().toPlainString());
    }

    @Override
    public List<String> show(Answer answer) {
        return answer.parts();
    }

    /** The number given. */
    static BigDecimal number(Answer answer) {
        return new BigDecimal(answer.parts().getFirst());
    }
}
