package id.netral.assessment.statistics;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** How easy a question was: the mean of its points, 0 (nobody earned any) to 1 (everybody earned all). */
final class Facility {

    private Facility() {}

    /** Empty without answers. */
    static OptionalDouble of(double[] points) {
        return DoubleStream.of(points).average();
    }
}
