package id.netral.assessment.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/**
 * Kelley's upper-lower index: mean points of the best 27 % of the attempts minus mean points of the weakest 27 %, −1 to 1.
 * Equal scores belong to the same group, so a group may be larger than 27 %, and the order of rows decides nothing.
 */
final class UpperLowerIndex {

    private static final double SHARE = 0.27;

    private UpperLowerIndex() {}

    /**
     * The index; empty with fewer than {@value ItemRestCorrelation#FEWEST} attempts or when so many scores are equal that
     * the groups touch.
     *
     * @param points of the question, by attempt
     * @param scores of the whole attempts, in the same order
     */
    static OptionalDouble of(double[] points, double[] scores) {
        if (points.length < ItemRestCorrelation.FEWEST) {
            return OptionalDouble.empty();
        }
        var sorted = scores.clone();
        Arrays.sort(sorted);
        var group = (int) Math.round(SHARE * sorted.length);
        var low = sorted[group - 1];
        var high = sorted[sorted.length - group];
        return low < high
                ? OptionalDouble.of(
                        mean(points, scores, score -> score >= high) - mean(points, scores, score -> score <= low))
                : OptionalDouble.empty();
    }

    private static double mean(double[] points, double[] scores, DoublePredicate group) {
        return IntStream.range(0, points.length)
                .filter(i -> group.test(scores[i]))
                .mapToDouble(i -> points[i])
                .average()
                .orElseThrow();
    }
}
