package id.netral.assessment.statistics;

import java.util.OptionalDouble;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/**
 * How well a question tells who knows from who does not: Pearson's correlation of its points with the points in the rest
 * of the attempt, −1 to 1. The question itself is left out of the rest ("corrected item-total correlation"), because it
 * would always agree with itself.
 */
final class ItemRestCorrelation {

    /** Attempts below which a correlation says nothing. */
    static final int FEWEST = 10;

    // below the rounding of sums of points
    private static final double NO_VARIANCE = 1e-12;

    private ItemRestCorrelation() {}

    /**
     * The correlation; empty with fewer than {@value #FEWEST} attempts or when everybody has the same points or the same
     * rest.
     *
     * @param points of the question, by attempt
     * @param rests mean points of the other questions, by the same attempts
     */
    static OptionalDouble of(double[] points, double[] rests) {
        if (points.length < FEWEST
                || StatUtils.variance(points) < NO_VARIANCE
                || StatUtils.variance(rests) < NO_VARIANCE) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(new PearsonsCorrelation().correlation(points, rests));
    }
}
