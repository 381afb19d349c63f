package id.netral.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Figures of single questions against printed and hand-computed values. */
class ItemFiguresTest {

    private static final double[] MEAN = {0.924, 0.709, 0.553, 0.763, 0.870};
    private static final double[] REST_CORRELATION = {0.1128, 0.1532, 0.1728, 0.1444, 0.1216};

    @Test
    void facilityAndDiscriminationAreThosePrintedForTheLawSchoolTest() {
        var figures = LawSchoolTest.responses().figures();
        assertThat(figures).hasSize(LawSchoolTest.QUESTIONS);
        LongStream.rangeClosed(1, LawSchoolTest.QUESTIONS).forEach(question -> {
            var found = Objects.requireNonNull(figures.get(question));
            assertThat(found.attempts()).isEqualTo(1000);
            assertThat(found.facility()).isCloseTo(MEAN[(int) question - 1], within(1e-9));
            assertThat(found.discrimination()).isCloseTo(REST_CORRELATION[(int) question - 1], within(5e-5));
        });
    }

    @Test
    void discriminationIsEmptyWithoutVarianceOrWithFewAttempts() {
        var rests = new double[] {0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
        assertThat(ItemRestCorrelation.of(filled(10, 1), rests)).isEmpty();
        assertThat(ItemRestCorrelation.of(rests, filled(10, 0.5))).isEmpty();
        assertThat(ItemRestCorrelation.of(Arrays.copyOf(rests, 9), Arrays.copyOf(rests, 9)))
                .isEmpty();
        assertThat(ItemRestCorrelation.of(rests, rests).orElseThrow()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aQuestionThatTheWeakerKnowBetterIsNegative() {
        var rests = new double[] {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0};
        var points = new double[] {1, 1, 1, 1, 1, 0, 0, 0, 0, 0};
        // by hand: covariance −1.25, deviations √2.5 and √0.825
        assertThat(ItemRestCorrelation.of(points, rests).orElseThrow()).isCloseTo(-0.8704, within(5e-5));
    }

    @Test
    void upperLowerIndexComparesTheBestAndTheWeakestQuarter() {
        // of eleven attempts round(0.27 × 11) = 3 are best, 3 weakest: 2/3 − 1/3
        var scores = new double[] {0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0};
        var points = new double[] {0, 1, 0, 0, 1, 0, 1, 1, 1, 1, 0};
        assertThat(UpperLowerIndex.of(points, scores).orElseThrow()).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void equalScoresBelongToTheSameGroup() {
        // the three weakest are four, because two share the third place: 1 − 1/4
        var scores = new double[] {0.0, 0.1, 0.2, 0.2, 0.5, 0.5, 0.5, 0.8, 0.9, 1.0};
        var points = new double[] {0, 0, 0, 1, 0, 0, 0, 1, 1, 1};
        assertThat(UpperLowerIndex.of(points, scores).orElseThrow()).isCloseTo(0.75, within(1e-9));
        assertThat(UpperLowerIndex.of(points, filled(10, 0.5))).isEmpty();
        assertThat(UpperLowerIndex.of(new double[] {0, 1}, new double[] {0, 1})).isEmpty();
    }

    @Test
    void timeIsTheMedianOfThoseWhoAnswered() {
        assertThat(AnswerTime.median(new double[] {40, 10, Double.NaN, 3600, 20}))
                .hasValue(30);
        assertThat(AnswerTime.median(new double[] {Double.NaN})).isEmpty();
        assertThat(AnswerTime.median(new double[0])).isEmpty();
    }

    @Test
    void facilityIsTheMeanOfTheShares() {
        assertThat(Facility.of(new double[] {1, 0.5, 0, 0.5})).hasValue(0.5);
        assertThat(Facility.of(new double[0])).isEmpty();
    }

    @Test
    void restsAreComparedByTheirMeanBecauseVersionsDifferInLength() {
        // the longer attempts are as good as the shorter ones, so the rest has no variance
        var rows = new Responses.Builder();
        for (var attempt = 1; attempt <= 12; attempt++) {
            rows.add(attempt, 1, attempt % 2, Double.NaN);
            for (var other = 0; other < (attempt > 6 ? 4 : 2); other++) {
                rows.add(attempt, 2 + other, other % 2, Double.NaN);
            }
        }
        assertThat(Objects.requireNonNull(rows.build().figures().get(1L)).discrimination())
                .isNull();
    }

    private static double[] filled(int length, double value) {
        var values = new double[length];
        Arrays.fill(values, value);
        return values;
    }
}
