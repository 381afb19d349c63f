package id.netral.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.TestClock;
import id.netral.assessment.AttemptId;
import id.netral.assessment.TestQuiz;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.RefusedException;
import id.netral.common.Utc;
import id.netral.question.QuizConduct;
import id.netral.question.QuizConduct.Review;
import id.netral.question.QuizDefinition;
import id.netral.security.SystemSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Window, time limit, extra time, cool-down, review policy, pre-test: by the server's clock alone. */
class AttemptRulesTest extends AssessmentTestBase {

    @Autowired
    OverdueAttempts overdue;

    @Test
    void anAttemptHasTheTimeLimitAndThePersonsExtraTime() {
        var version = publish(limited(Duration.ofMinutes(30)));
        jdbc.sql("INSERT INTO accommodation (employee_id, extra_percent, set_at) VALUES (?, 50, '2026-12-01 17:00:00')")
                .param(sari.value())
                .update();

        var state = attempts.state(sari, start(version));
        var budis = attempts.state(budi, attempts.startOrResume(budi, version));

        assertThat(Duration.between(state.now(), state.deadline()).toMinutes()).isBetween(43L, 45L);
        assertThat(Duration.between(budis.now(), budis.deadline()).toMinutes()).isBetween(28L, 30L);
    }

    @Test
    void theClosingEndsAnAttemptBeforeItsTimeLimitDoes() {
        var version = publish(limited(Duration.ofMinutes(30)));
        var closing = TestClock.now().plusSeconds(600);
        window(version, null, closing);

        assertThat(attempts.state(sari, start(version)).deadline())
                .isBetween(closing.minusSeconds(1), closing.plusSeconds(1));
    }

    @Test
    void answersAreTakenWithinTheGraceAndRefusedAfterIt() {
        var attempt = start(publish(limited(Duration.ofMinutes(1))));
        endedAgo(attempt, Duration.ofSeconds(2));
        assertThat(attempts.save(sari, attempt, 1, 1, rightChoices(attempt, 1)).outdated())
                .isFalse();

        var late = attempts.startOrResume(budi, publish(limited(Duration.ofMinutes(1))));
        endedAgo(late, AttemptDeadlines.GRACE.plusSeconds(2));
        assertThatThrownBy(() -> attempts.save(budi, late, 1, 1, List.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("attempt.overdue");
        assertThat(attempts.find(budi, late).orElseThrow().open()).isFalse();
    }

    @Test
    void theJobHandsInWhatLiesPastItsDeadlineWithTheAnswersGiven() {
        var version = publish(limited(Duration.ofMinutes(1)));
        var attempt = start(version);
        attempts.save(sari, attempt, 1, 1, rightChoices(attempt, 1));
        endedAgo(attempt, Duration.ofMinutes(5));
        var stillOpen = attempts.startOrResume(budi, version);

        overdue.close();
        overdue.close();

        var closed = attempts.find(sari, attempt).orElseThrow();
        assertThat(closed.score().percent()).isEqualByComparingTo("33.33");
        assertThat(closed.submittedAt()).isEqualTo(closed.deadline());
        assertThat(attempts.find(budi, stillOpen).orElseThrow().open()).isTrue();
    }

    /** As the scheduler's thread does it: nobody is signed in there, and passing makes a completion. */
    @Test
    void whoPassedWithoutHandingInIsCompletedByTheJob() {
        var attempt = start(publish(limited(Duration.ofMinutes(1))));
        answerRight(attempt, 3);
        endedAgo(attempt, Duration.ofMinutes(5));
        SecurityContextHolder.clearContext();

        SystemSession.run(overdue::close);

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThat(jdbc.sql("SELECT attempt_id FROM completion")
                        .query(Long.class)
                        .list())
                .containsExactly(attempt.value());
    }

    @Test
    void aLaterDeadlineGrantedMeanwhileCounts() {
        var attempt = start(publish(limited(Duration.ofMinutes(1))));
        endedAgo(attempt, Duration.ofMinutes(5));
        sheets.own(sari, attempt); // the early deadline is known to this node
        endedAgo(attempt, Duration.ofMinutes(-5));

        assertThat(attempts.save(sari, attempt, 1, 1, rightChoices(attempt, 1)).outdated())
                .isFalse();
    }

    @Test
    void noAttemptBeginsBeforeTheOpeningOrAfterTheClosingButAnOpenOneIsResumed() {
        var version = publish(QuizConduct.FREE);
        window(version, TestClock.now().plusSeconds(60), null);
        assertRefused(version, "quiz.not-open-yet");
        assertThat(attempts.standing(sari, version).timing().openNow()).isFalse();

        window(version, null, TestClock.now().plusSeconds(60));
        var attempt = start(version);
        window(version, null, TestClock.now().minusSeconds(1));
        assertThat(start(version)).isEqualTo(attempt);
        attempts.submit(sari, attempt);
        assertRefused(version, "quiz.closed");
        assertThat(attempts.standing(sari, version).timing().closed()).isTrue();
    }

    @Test
    void theNextAttemptWaitsForTheCoolDown() {
        var version = publish(new QuizConduct(null, Duration.ofHours(2), false, Review.EVERYTHING, Review.EVERYTHING));
        attempts.submit(sari, start(version));

        assertRefused(version, "quiz.cool-down");
        assertThat(attempts.standing(sari, version).timing().nextAttemptAt()).isAfter(TestClock.now());

        jdbc.sql("UPDATE attempt SET submitted_at = submitted_at - INTERVAL 3 HOUR")
                .update();
        assertThat(attempts.standing(sari, version).timing().openNow()).isTrue();
        assertThat(start(version)).isNotNull();
    }

    @Test
    void thePreTestIsTakenOnceAndChangesNothing() {
        var version = publish(new QuizConduct(null, Duration.ZERO, true, Review.EVERYTHING, Review.EVERYTHING));
        var before = attempts.startOrResumePreTest(sari, version);
        answerRight(before, 3);
        attempts.submit(sari, before);

        var standing = attempts.standing(sari, version);
        assertThat(standing.usedAttempts()).isZero();
        assertThat(standing.passed()).isFalse();
        assertThat(standing.preTest().attempt()).isEqualTo(before);
        assertThatThrownBy(() -> attempts.startOrResumePreTest(sari, version)).hasMessage("quiz.no-pre-test");
        assertThatThrownBy(() -> attempts.startOrResumePreTest(sari, publish(QuizConduct.FREE)))
                .hasMessage("quiz.no-pre-test");
        assertThat(start(version)).isNotEqualTo(before);
    }

    @Test
    void theReviewPolicyDecidesWhatIsShownAndClosingOpensMore() {
        var version = publish(new QuizConduct(null, Duration.ZERO, false, Review.NOTHING, Review.OWN_ANSWERS));
        var attempt = start(version);
        answerRight(attempt, 3);
        attempts.submit(sari, attempt);

        var hidden = attempts.result(sari, attempt).orElseThrow();
        assertThat(hidden.score()).isNull();
        assertThat(hidden.items()).isEmpty();
        assertThat(attempts.history(sari).getFirst().score()).isNull();
        assertThat(attempts.standing(sari, version).best()).isNull();

        window(version, null, TestClock.now().minusSeconds(1));
        var own = attempts.result(sari, attempt).orElseThrow();
        assertThat(own.score().percent()).isEqualByComparingTo("100");
        assertThat(own.items()).hasSize(3).allSatisfy(item -> {
            assertThat(item.points()).isNull();
            assertThat(item.feedback()).isEmpty();
            assertThat(item.articles()).isEmpty();
            assertThat(item.options()).allMatch(option -> option.correct() == null && option.feedback() == null);
        });
    }

    private ModuleVersionId publish(QuizConduct conduct) {
        return quiz.publish(quiz.newModule(), new QuizDefinition(60, 3, 3, List.of(), conduct, TestQuiz.questions(3)));
    }

    private static QuizConduct limited(Duration limit) {
        return new QuizConduct(limit, Duration.ZERO, false, Review.EVERYTHING, Review.EVERYTHING);
    }

    private void window(ModuleVersionId version, Instant opens, Instant closes) {
        jdbc.sql("UPDATE quiz SET opens_at = :opens, closes_at = :closes WHERE module_version_id = :version")
                .param("opens", opens == null ? null : Utc.of(opens))
                .param("closes", closes == null ? null : Utc.of(closes))
                .param("version", version.value())
                .update();
        bank.forgetRules();
    }

    private void endedAgo(AttemptId attempt, Duration ago) {
        jdbc.sql("UPDATE attempt SET deadline_at = ? WHERE id = ?")
                .params(Utc.of(TestClock.now().minus(ago)), attempt.value())
                .update();
    }

    private void assertRefused(ModuleVersionId version, String key) {
        assertThatThrownBy(() -> start(version))
                .isInstanceOf(RefusedException.class)
                .hasMessage(key);
    }
}
