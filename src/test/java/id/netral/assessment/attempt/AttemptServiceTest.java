package id.netral.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.assessment.AttemptSubmitted;
import id.netral.assessment.AttemptSummary;
import id.netral.assessment.QuizStanding;
import id.netral.assessment.TestQuiz;
import id.netral.common.RefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class AttemptServiceTest extends AssessmentTestBase {

    @Test
    void anOpenAttemptIsGivenBackWithItsAnswers() {
        var version = quiz.publish(9, 6);
        var attempt = start(version);
        attempts.save(sari, attempt, 2, 1, List.of("1"));
        var state = attempts.state(sari, attempt);

        assertThat(start(version)).isEqualTo(attempt);
        assertThat(state.items()).hasSize(6);
        assertThat(state.items().get(1).choices()).containsExactly("1");
        assertThat(state.items().get(1).seq()).isEqualTo(1);
        assertThat(state.resumeAt()).isEqualTo(3);
        assertThat(attempts.state(sari, attempt).items()).isEqualTo(state.items());
        assertThat(attempts.standing(sari, version))
                .isEqualTo(new QuizStanding(
                        60,
                        6,
                        2,
                        1,
                        attempt,
                        null,
                        false,
                        new QuizStanding.Timing(null, null, null, false, null),
                        new QuizStanding.PreTest(false, null, null)));
    }

    @Test
    void aPassedQuizIsNotTakenAgain(ApplicationEvents events) {
        var version = quiz.publish(3, 3);
        var attempt = start(version);
        answerRight(attempt, 3);
        var submitted = attempts.submit(sari, attempt);

        assertThat(submitted.passed()).isTrue();
        assertThat(submitted.score().percent()).isEqualByComparingTo("100");
        assertThat(events.stream(AttemptSubmitted.class))
                .containsExactly(
                        new AttemptSubmitted(attempt, sari, version, submitted.score(), true, submitted.submittedAt()));
        assertThatThrownBy(() -> start(version)).hasMessage("quiz.passed");
    }

    @Test
    void attemptsRunOut() {
        var version = quiz.publish(3, 3);
        attempts.submit(sari, start(version));
        var second = start(version);
        attempts.submit(sari, second);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> start(version))
                .withMessage("quiz.no-attempts-left");
        var standing = attempts.standing(sari, version);
        assertThat(standing.attemptsLeft()).isZero();
        assertThat(standing.best().percent()).isEqualByComparingTo("0");
        assertThat(attempts.history(sari)).extracting(AttemptSummary::number).containsExactly(2, 1);
        assertThat(attempts.history(budi)).isEmpty();
    }

    @Test
    void submittingAgainChangesNothing(ApplicationEvents events) {
        var attempt = start(quiz.publish(3, 3));
        answerRight(attempt, 1);
        var first = attempts.submit(sari, attempt);
        assertThat(attempts.submit(sari, attempt)).isEqualTo(first);
        assertThat(first.score().percent()).isEqualByComparingTo("33.33");
        assertThat(first.passed()).isFalse();
        assertThat(events.stream(AttemptSubmitted.class)).hasSize(1);
    }

    @Test
    void theResultShowsKeyFeedbackAndArticlesOnlyAfterSubmission() {
        var attempt = start(quiz.publish(3, 3));
        answerRight(attempt, 2);
        assertThat(attempts.result(sari, attempt)).isEmpty();
        attempts.submit(sari, attempt);

        var result = attempts.result(sari, attempt).orElseThrow();
        assertThat(result.items()).extracting(AttemptResult.Item::right).containsExactly(true, true, false);
        assertThat(result.items()).allSatisfy(item -> {
            assertThat(item.feedback()).startsWith("UMPAN-SOAL");
            assertThat(item.articles()).containsExactly(TestQuiz.ARTICLE);
            assertThat(item.options()).anyMatch(AttemptResult.Option::right);
        });
        assertThat(result.items().get(0).options())
                .allSatisfy(option -> assertThat(option.chosen()).isEqualTo(option.correct()));
        assertThat(result.items().get(2).answered()).isFalse();
        assertThat(attempts.result(budi, attempt)).isEmpty();
        assertThat(attempts.state(sari, attempt).items()).isEmpty();
    }

    @Test
    void aRepeatedRequestChangesNothing() {
        var attempt = start(quiz.publish(3, 3));
        var first = attempts.save(sari, attempt, 1, 1, List.of("2"));
        assertThat(attempts.save(sari, attempt, 1, 1, List.of("2"))).isEqualTo(first);
        assertThat(first.outdated()).isFalse();
    }

    @Test
    void theNewestAnswerWinsAndAnOldTabIsTold() {
        var attempt = start(quiz.publish(3, 3));
        attempts.save(sari, attempt, 1, 1, List.of("1"));
        attempts.save(sari, attempt, 1, 2, List.of("2"));

        for (var seq : List.of(1, 2)) {
            var late = attempts.save(sari, attempt, 1, seq, List.of("1"));
            assertThat(late.outdated()).isTrue();
            assertThat(late.choices()).containsExactly("2");
            assertThat(late.seq()).isEqualTo(2);
        }
        assertThat(attempts.save(sari, attempt, 1, 1, List.of("2")).outdated()).isFalse();
        assertThat(attempts.save(sari, attempt, 1, 7, List.of("1")).seq()).isEqualTo(7); // lost requests leave gaps
    }

    @Test
    void anAnswerCanBeTakenBack() {
        var attempt = start(quiz.publish(3, 3));
        attempts.save(sari, attempt, 1, 1, List.of("1"));
        attempts.save(sari, attempt, 1, 2, List.of());
        assertThat(attempts.state(sari, attempt).items().getFirst().choices()).isEmpty();
        assertThat(attempts.submit(sari, attempt).score().percent()).isEqualByComparingTo("0");
    }

    @Test
    void anotherPersonsAttemptDoesNotExist() {
        var attempt = start(quiz.publish(3, 3));
        attempts.state(sari, attempt); // kept in memory now
        assertThatThrownBy(() -> attempts.state(budi, attempt)).isInstanceOf(NoSuchAttemptException.class);
        assertThatThrownBy(() -> attempts.save(budi, attempt, 1, 1, List.of("1")))
                .isInstanceOf(NoSuchAttemptException.class);
        assertThatThrownBy(() -> attempts.submit(budi, attempt)).isInstanceOf(NoSuchAttemptException.class);
        assertThat(attempts.find(budi, attempt)).isEmpty();
        assertThat(attempts.find(sari, attempt)).get().matches(AttemptSummary::open);
    }
}
