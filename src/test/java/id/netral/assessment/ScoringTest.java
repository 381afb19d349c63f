package id.netral.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.catalog.QuestionDefinition.Type;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    @ParameterizedTest
    @CsvSource({
        "SINGLE, '0', 1", // right
        "SINGLE, '1', 0",
        "SINGLE, '', 0",
        "SINGLE, '0,1', 0",
        "TRUE_FALSE, '0', 1",
        "TRUE_FALSE, '1', 0",
        "MULTIPLE, '0,1', 1", // both right ones
        "MULTIPLE, '0', 0.5",
        "MULTIPLE, '0,2', 0", // one right, one wrong
        "MULTIPLE, '0,1,2', 0.5",
        "MULTIPLE, '2,3', 0", // never below zero
        "MULTIPLE, '0,1,2,3', 0",
        "MULTIPLE, '', 0"
    })
    void followsTheAuthorsGuide(Type type, String answer, BigDecimal points) {
        assertThat(Scoring.points(TestQuiz.question(1, type).body(), answer(answer)))
                .isEqualByComparingTo(points);
    }

    @Test
    void everyQuestionCountsTheSameAndThirdsAddUp() {
        var third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), 10, java.math.RoundingMode.HALF_UP);
        assertThat(Scoring.total(List.of(third, third, third, BigDecimal.ONE)).percent())
                .isEqualByComparingTo("50");
        assertThat(Scoring.total(List.of(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO))
                        .percent())
                .isEqualByComparingTo("33.33");
    }

    private static Answer answer(String indexes) {
        return indexes.isEmpty() ? Answer.NONE : Answer.of(indexes.split(","));
    }
}
