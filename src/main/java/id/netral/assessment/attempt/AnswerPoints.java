package id.netral.assessment.attempt;

import id.netral.assessment.AttemptId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Notes what answers are worth. An answer with points takes no other. */
@Component
public class AnswerPoints {

    private final AttemptItemRepository answers;

    AnswerPoints(AttemptItemRepository answers) {
        this.answers = answers;
    }

    /** The points by position, in one statement of the caller's transaction. */
    public void note(AttemptId attempt, Map<Integer, BigDecimal> points) {
        if (!points.isEmpty()) {
            answers.score(
                    attempt.value(),
                    points.entrySet().stream()
                            .map(each -> "\"" + each.getKey() + "\":"
                                    + each.getValue().toPlainString())
                            .collect(Collectors.joining(",", "{", "}")));
        }
    }
}
