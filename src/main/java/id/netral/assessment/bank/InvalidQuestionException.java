package id.netral.assessment.bank;

import id.netral.common.RefusedException;
import id.netral.question.QuestionCheck.Problem;
import java.io.Serial;
import java.util.List;

/** A question that cannot be stored as it is; nothing was changed. */
public class InvalidQuestionException extends RefusedException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Refuses for these problems, at least one. */
    InvalidQuestionException(List<Problem> problems) {
        super("bank.invalid", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** What is wrong with it. */
    public List<Problem> problems() {
        return problems;
    }
}
