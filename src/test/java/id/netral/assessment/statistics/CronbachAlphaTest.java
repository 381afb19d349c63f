package id.netral.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Reliability against a printed value, by hand, and where draws leave holes. */
class CronbachAlphaTest {

    @Test
    void isThePrintedValueForTheLawSchoolTest() {
        assertThat(CronbachAlpha.of(LawSchoolTest.responses()).orElseThrow()).isCloseTo(0.295, within(5e-4));
    }

    @Test
    void isTheSameWhenPeopleDrawDifferentQuestionsThatBehaveAlike() {
        assertThat(CronbachAlpha.of(LawSchoolTest.drawn(4)).orElseThrow())
                .isCloseTo(CronbachAlpha.of(LawSchoolTest.responses()).orElseThrow(), within(1e-9));
    }

    @Test
    void anEasierDrawIsNoReliability() {
        // half the people draw two easy questions, half two hard ones; within a draw nothing hangs together
        var rows = new Responses.Builder();
        for (var attempt = 1; attempt <= 64; attempt++) {
            var easy = attempt <= 32;
            rows.add(attempt, easy ? 1 : 3, easy ? (attempt % 4 == 0 ? 0 : 1) : (attempt % 4 == 0 ? 1 : 0), 1);
            rows.add(attempt, easy ? 2 : 4, easy ? (attempt / 4 % 4 == 0 ? 0 : 1) : (attempt / 4 % 4 == 0 ? 1 : 0), 1);
        }
        assertThat(CronbachAlpha.of(rows.build()).orElseThrow()).isCloseTo(0, within(0.05));
    }

    @Test
    void isOneWhenEveryQuestionSaysTheSame() {
        var rows = new Responses.Builder();
        for (var attempt = 1; attempt <= 30; attempt++) {
            for (var question = 1; question <= 3; question++) {
                rows.add(attempt, question, attempt % 2, 1);
            }
        }
        assertThat(CronbachAlpha.of(rows.build()).orElseThrow()).isCloseTo(1, within(1e-9));
    }

    @Test
    void isEmptyBelowThirtyAttemptsWithOneQuestionOrWithoutVariance() {
        assertThat(CronbachAlpha.of(attempts(29, 2))).isEmpty();
        assertThat(CronbachAlpha.of(attempts(30, 2))).isPresent();
        assertThat(CronbachAlpha.of(attempts(30, 1))).isEmpty();
        assertThat(CronbachAlpha.of(new Responses.Builder().build())).isEmpty();
        var same = new Responses.Builder();
        for (var attempt = 1; attempt <= 30; attempt++) {
            same.add(attempt, 1, 1, 1).add(attempt, 2, 0, 1);
        }
        assertThat(CronbachAlpha.of(same.build())).isEmpty();
    }

    private static Responses attempts(int attempts, int questions) {
        var rows = new Responses.Builder();
        for (var attempt = 1; attempt <= attempts; attempt++) {
            for (var question = 1; question <= questions; question++) {
                rows.add(attempt, question, (attempt + attempt / 3 * question) % 2, 1);
            }
        }
        return rows.build();
    }
}
