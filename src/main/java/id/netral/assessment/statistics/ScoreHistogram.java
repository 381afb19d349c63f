package id.netral.assessment.statistics;

import java.util.stream.DoubleStream;

/** How scores are spread: ten bins, 0 to below 10 percent, and so on; the last one holds 90 to 100. */
final class ScoreHistogram {

    static final int BINS = 10;

    private static final int WIDTH = 100 / BINS;

    private ScoreHistogram() {}

    /** Attempts in each bin, by their score in percent. */
    static int[] of(double[] percents) {
        var bins = new int[BINS];
        DoubleStream.of(percents).forEach(percent -> bins[Math.min((int) (percent / WIDTH), BINS - 1)]++);
        return bins;
    }
}
