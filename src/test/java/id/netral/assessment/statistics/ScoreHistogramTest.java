package id.netral.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreHistogramTest {

    @Test
    void everyScoreFallsIntoOneOfTenBinsAndAFullScoreIntoTheLast() {
        assertThat(ScoreHistogram.of(new double[] {0, 9.99, 10, 55, 89.99, 90, 100}))
                .containsExactly(2, 1, 0, 0, 0, 1, 0, 0, 1, 2);
    }

    @Test
    void withoutScoresAllBinsAreEmpty() {
        assertThat(ScoreHistogram.of(new double[0])).containsOnly(0).hasSize(10);
    }
}
