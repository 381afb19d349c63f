package id.netral.assessment.answer;

import id.netral.common.RefusedException;
import java.util.List;
import java.util.Locale;

/** A few words as they were typed, at most {@value #LONGEST} characters. */
record TextForm() implements AnswerForm {

    static final int LONGEST = 200;

    @Override
    public Answer read(List<String> choices) {
        if (choices.isEmpty() || choices.getFirst().isBlank()) {
            return Answer.NONE;
        }
        if (choices.size() > 1 || choices.getFirst().length() > LONGEST) {
            throw new RefusedException("answer.too-long", LONGEST);
        }
        return Answer.of(choices.getFirst().strip());
    }

    @Override
    public List<String> show(Answer answer) {
        return answer.parts();
    }

    /** Folds what does not matter: letter case, runs of blanks, a full stop at the end. */
    static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "").toLowerCase(Locale.ROOT);
    }
}
