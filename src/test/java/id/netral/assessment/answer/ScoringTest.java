package id.netral.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.assessment.TestQuiz;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionDefinition.Type;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(Type.class)
    void theRightAnswerEarnsThePointAndNoAnswerNothing(Type type) {
        var body = TestQuiz.question(1, type).body();
        assertThat(Scoring.points(body, RightAnswer.of(body))).isEqualByComparingTo("1");
        assertThat(Scoring.points(body, Answer.NONE)).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "'0,1', ALL_OR_NOTHING, 1",
        "'0', ALL_OR_NOTHING, 0",
        "'0,1,2', ALL_OR_NOTHING, 0",
        "'0', RIGHT_MINUS_WRONG, 0.5",
        "'0,2', RIGHT_MINUS_WRONG, 0",
        "'2,3', RIGHT_MINUS_WRONG, 0",
        "'0', PER_PART, 0.75", // one of two picked, two of two left alone
        "'0,2', PER_PART, 0.5",
        "'2,3', PER_PART, 0"
    })
    void picksFollowTheCreditRuleChosen(String answer, Credit credit, BigDecimal points) {
        var key = List.of(true, true, false, false);
        assertThat(Scoring.picks(key, answer(answer), credit)).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "'0:2,1:0', ALL_OR_NOTHING, 1",
        "'0:2,1:1', ALL_OR_NOTHING, 0",
        "'0:2,1:1', PER_PART, 0.5",
        "'0:2', PER_PART, 0.5",
        "'0:2,1:1', RIGHT_MINUS_WRONG, 0",
        "'0:2', RIGHT_MINUS_WRONG, 0.5"
    })
    void pairsFollowTheCreditRuleChosen(String answer, Credit credit, BigDecimal points) {
        assertThat(Scoring.pairs(List.of(2, 0), answer(answer), credit)).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "'0,1,2,3', PER_PART, 1",
        "'0,1,3,2', PER_PART, 0.5",
        "'3,2,1,0', PER_PART, 0",
        "'0,1,3,2', ALL_OR_NOTHING, 0",
        "'0,1,2,3', ALL_OR_NOTHING, 1",
        "'0,1,3,2', RIGHT_MINUS_WRONG, 0"
    })
    void stepsCountAtTheirPlace(String answer, Credit credit, BigDecimal points) {
        assertThat(Scoring.sequence(answer(answer), credit)).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "'verdict:TIDAK_BOLEH,reason:0', 1",
        "'verdict:TIDAK_BOLEH,reason:1', 0.5",
        "'verdict:TIDAK_BOLEH', 0.5",
        "'verdict:BOLEH,reason:0', 0", // the right reason for the wrong verdict
        "'reason:0', 0"
    })
    void theReasonCountsOnlyWithItsVerdict(String answer, BigDecimal points) {
        var body = TestQuiz.question(1, Type.VERDICT).body();
        assertThat(Scoring.points(body, answer(answer))).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"12.5, 1", "12, 1", "13, 1", "13.01, 0", "11.99, 0", "-12.5, 0"})
    void numbersAreRightWithinTheTolerance(String answer, BigDecimal points) {
        var body = TestQuiz.question(1, Type.NUMERIC).body(); // 12.5 ± 0.5
        assertThat(Scoring.points(body, Answer.of(answer))).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"netral, 1", "NETRAL, 1", "'  Netral. ', 1", "netralitas   asn, 1", "netralitas, 0", "neutral, 0"})
    void caseBlanksAndAFullStopDoNotMatterInWords(String answer, BigDecimal points) {
        var body = TestQuiz.question(1, Type.SHORT_TEXT).body(); // netral / Netralitas ASN
        assertThat(Scoring.points(body, Answer.of(answer))).isEqualByComparingTo(points);
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
