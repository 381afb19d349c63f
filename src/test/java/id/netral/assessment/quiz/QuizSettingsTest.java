package id.netral.assessment.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.TestClock;
import id.netral.TestUsers;
import id.netral.assessment.attempt.AssessmentTestBase;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.RefusedException;
import id.netral.question.QuizConduct;
import id.netral.question.QuizConduct.Review;
import id.netral.security.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Rules of published quizzes and people's extra time change without anybody losing time or an attempt. */
class QuizSettingsTest extends AssessmentTestBase {

    private static final Instant MIDNIGHT = TestClock.now().truncatedTo(ChronoUnit.DAYS);

    @Autowired
    QuizSettingsService settings;

    @Autowired
    AccommodationService accommodations;

    private ModuleVersionId version;

    @BeforeEach
    void aQuiz() {
        version = quiz.publish(3, 3);
        TestUsers.signIn(null, Role.PELATIH);
    }

    @Test
    void whatIsStoredIsReadBackAndHoldsAtOnce() {
        var changed = new QuizSettings(
                new QuizConduct(Duration.ofMinutes(20), Duration.ofHours(6), true, Review.SCORE, Review.EVERYTHING),
                5,
                MIDNIGHT.minus(Duration.ofDays(1)),
                MIDNIGHT.plus(Duration.ofDays(3)));
        settings.change(version, changed);

        assertThat(settings.of(version)).isEqualTo(changed);
        var standing = attempts.standing(sari, version);
        assertThat(standing.maxAttempts()).isEqualTo(5);
        assertThat(standing.timing().limit()).isEqualTo(Duration.ofMinutes(20));
        assertThat(standing.preTest().offered()).isTrue();
    }

    @Test
    void aLongerLimitReachesAttemptsUnderWayAndAShorterOneDoesNot() {
        settings.change(version, limited(20));
        var attempt = start(version);
        var first = attempts.state(sari, attempt).deadline();

        settings.change(version, limited(30));
        assertThat(attempts.state(sari, attempt).deadline()).isEqualTo(first.plus(Duration.ofMinutes(10)));
        settings.change(version, limited(5));
        assertThat(attempts.state(sari, attempt).deadline()).isEqualTo(first.plus(Duration.ofMinutes(10)));
    }

    @Test
    void extraTimeReachesTheAttemptUnderWay() {
        settings.change(version, limited(20));
        var attempt = start(version);
        var first = attempts.state(sari, attempt).deadline();
        accommodations.give(sari, 50);

        assertThat(attempts.state(sari, attempt).deadline()).isEqualTo(first.plus(Duration.ofMinutes(10)));
        assertThat(accommodations.all()).extracting(Accommodation::extraPercent).containsExactly(50);
        accommodations.give(sari, 0);
        assertThat(accommodations.all()).isEmpty();
    }

    @Test
    void peopleAreFoundByNameAndByTheBeginningOfTheirNip() {
        assertThat(accommodations.people("budi", 0, 10))
                .extracting(Accommodation::name)
                .containsExactly("Budi Uji");
        assertThat(accommodations.people("19900101", 0, 10))
                .extracting(Accommodation::name)
                .containsExactly("Sari Uji");
        assertThat(accommodations.people("%", 0, 10)).isEmpty();
    }

    @Test
    void refusesAWindowThatClosesBeforeItOpensAndNumbersOutOfRange() {
        var wrong = new QuizSettings(QuizConduct.FREE, 3, MIDNIGHT, MIDNIGHT);
        assertThatThrownBy(() -> settings.change(version, wrong))
                .isInstanceOf(RefusedException.class)
                .hasMessage("quiz-settings.window");
        var none = new QuizSettings(QuizConduct.FREE, 0, null, null);
        assertThatThrownBy(() -> settings.change(version, none)).hasMessage("quiz-settings.attempts");
        assertThatThrownBy(() -> accommodations.give(sari, 301)).hasMessage("accommodation.percent");
    }

    @Test
    void learnersChangeNothing() {
        TestUsers.signIn(sari);
        assertThatThrownBy(() -> settings.change(version, limited(5))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accommodations.give(sari, 50)).isInstanceOf(AccessDeniedException.class);
    }

    private static QuizSettings limited(int minutes) {
        var conduct = new QuizConduct(
                Duration.ofMinutes(minutes), Duration.ZERO, false, Review.EVERYTHING, Review.EVERYTHING);
        return new QuizSettings(conduct, 2, null, null);
    }
}
