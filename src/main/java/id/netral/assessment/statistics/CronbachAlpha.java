package id.netral.assessment.statistics;

import java.util.OptionalDouble;

/**
 * Reliability of the scores: Cronbach's alpha, up to 1, negative when questions contradict each other.
 *
 * <p>Attempts draw different questions from a bank, so the table of people by questions has holes. Alpha is therefore
 * computed from what is there: with {@code d} a question's points minus the mean of all who were asked it, the mean
 * variance {@code v} of questions and the mean covariance {@code c} of questions asked together are pooled over all
 * attempts, and alpha is {@code n c / (v + (n - 1) c)} for an attempt's mean length {@code n}. That a draw was easier than
 * another thus counts neither for nor against the quiz. Without holes this is Cronbach's formula
 * {@code k/(k-1) (1 - sum of variances / variance of sums)} exactly (Cronbach 1951; Lord and Novick 1968, section 4.4).
 */
final class CronbachAlpha {

    /** Attempts below which alpha is left to chance. */
    static final int FEWEST = 30;

    private static final double NO_VARIANCE = 1e-9;

    private CronbachAlpha() {}

    /**
     * Alpha; empty with fewer than {@value #FEWEST} attempts, when attempts have a single question, or when all have the
     * same points.
     */
    static OptionalDouble of(Responses responses) {
        if (responses.attempts() < FEWEST) {
            return OptionalDouble.empty();
        }
        var means = responses.itemMeans();
        var sums = new double[responses.attempts()];
        var lengths = new int[responses.attempts()];
        var squares = 0.0;
        for (var row = 0; row < responses.rows(); row++) {
            var deviation = responses.points(row) - means[responses.item(row)];
            sums[responses.attempt(row)] += deviation;
            lengths[responses.attempt(row)]++;
            squares += deviation * deviation;
        }
        return alpha(responses.rows(), squares, sums, lengths);
    }

    private static OptionalDouble alpha(int rows, double squares, double[] sums, int[] lengths) {
        var products = -squares; // of deviations of two different questions, each pair in both orders
        var pairs = 0L;
        for (var attempt = 0; attempt < sums.length; attempt++) {
            products += sums[attempt] * sums[attempt];
            pairs += (long) lengths[attempt] * (lengths[attempt] - 1);
        }
        if (pairs == 0 || squares < NO_VARIANCE) {
            return OptionalDouble.empty();
        }
        var length = (double) rows / sums.length;
        var variance = squares / rows;
        var covariance = products / pairs;
        var total = variance + (length - 1) * covariance;
        return total < NO_VARIANCE ? OptionalDouble.empty() : OptionalDouble.of(length * covariance / total);
    }
}
