package id.netral.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.Statements;
import id.netral.TestClock;
import id.netral.assessment.AttemptId;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersionId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What attempts cost the database, where rules and questions are known to the node. These numbers only fall. */
@ExtendWith(TestClock.Still.class)
class AttemptStatementsTest extends AssessmentTestBase {

    @Autowired
    Catalog catalog;

    private ModuleVersionId version;

    @BeforeEach
    void aQuizThatSomebodyElseHasTaken() {
        version = quiz.publish(20, 20);
        attempts.submit(budi, attempts.startOrResume(budi, version));
    }

    @Test
    void theFirstAttemptBeginsInThree() {
        sent(() -> start(version))
                .satisfiesExactly(
                        sql -> assertThat(sql).startsWithIgnoringCase("SELECT"),
                        sql -> assertThat(sql).startsWithIgnoringCase("INSERT INTO attempt "),
                        sql -> assertThat(sql).startsWithIgnoringCase("INSERT INTO attempt_item "));
    }

    @Test
    void anotherAttemptBeginsInFive() {
        attempts.submit(sari, start(version));
        sent(() -> start(version)).hasSize(5);
    }

    @Test
    void anOpenAttemptIsGivenBackInOne() {
        start(version);
        sent(() -> start(version)).hasSize(1);
    }

    @Test
    void itsQuestionsAreShownInThreeAndThenInTwo() {
        var attempt = start(version);
        sent(() -> attempts.state(sari, attempt)).hasSize(3);
        sent(() -> attempts.state(sari, attempt)).hasSize(2);
    }

    @Test
    void anAnswerIsOneStatementOutsideAnyTransaction() {
        var attempt = start(version);
        var choices = rightChoices(attempt, 1);
        sent(() -> attempts.save(sari, attempt, 1, 1, choices))
                .singleElement()
                .satisfies(sql -> assertThat(sql).startsWith("UPDATE attempt_item"));
        assertThat(jdbc.sql("SELECT answer_seq FROM attempt_item WHERE attempt_id = ? AND position = 1")
                        .param(attempt.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void handingInTakesFourAndPassingFourMore() {
        var failed = shown(start(version));
        sent(() -> attempts.submit(sari, failed))
                .hasSize(4)
                .first()
                .satisfies(sql -> assertThat(sql).endsWithIgnoringCase("FOR UPDATE"));
        var passed = shown(start(version));
        answerRight(passed, 20);
        catalog.version(version);
        sent(() -> attempts.submit(sari, passed)).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void handingInAgainTakesOne() {
        var attempt = start(version);
        attempts.submit(sari, attempt);
        sent(() -> attempts.submit(sari, attempt)).hasSize(1);
    }

    @Test
    void aResultIsShownInThree() {
        var attempt = start(version);
        answerRight(attempt, 3);
        attempts.submit(sari, attempt);
        var result = new AtomicReference<AttemptResult>();
        sent(() -> result.set(attempts.result(sari, attempt).orElseThrow())).hasSize(3);
        assertThat(result.get().items()).hasSize(20);
    }

    private AttemptId shown(AttemptId attempt) {
        attempts.state(sari, attempt);
        return attempt;
    }

    private AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> sent(Runnable work) {
        bank.rules(version);
        return assertThat(Statements.of(work));
    }
}
