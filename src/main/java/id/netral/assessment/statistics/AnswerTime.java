package id.netral.assessment.statistics;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * Time for a question: the median over attempts of the seconds between its newest answer and the answer saved just before
 * it in the same attempt, or the attempt's start when it came first. Who changes an answer late or takes a break lengthens
 * one value, not the median.
 */
final class AnswerTime {

    private AnswerTime() {}

    /** The median; empty when nobody answered. NaN stands for "not answered" and is passed over. */
    static OptionalDouble median(double[] seconds) {
        var known = DoubleStream.of(seconds).filter(Double::isFinite).toArray();
        return known.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(new Median().evaluate(known));
    }
}
