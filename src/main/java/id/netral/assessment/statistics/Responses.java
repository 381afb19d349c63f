package id.netral.assessment.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.ResizableDoubleArray;

/**
 * The scored questions of many attempts in arrays of numbers, 24 bytes each: row by row the attempt and the question
 * revision (both as 0-based indexes), the points, 0 to 1, and the seconds it took, NaN when unknown.
 */
final class Responses {

    private final int attempts;
    private final long[] revisions;
    private final int[] attempt;
    private final int[] item;
    private final double[] points;
    private final double[] seconds;

    private Responses(Builder rows) {
        attempts = rows.attempts;
        revisions = new long[rows.items.size()];
        rows.items.forEach((revision, index) -> revisions[index] = revision);
        attempt = rows.attempt.build().toArray();
        item = rows.item.build().toArray();
        points = rows.points.getElements();
        seconds = rows.seconds.getElements();
    }

    /** Number of attempts. */
    int attempts() {
        return attempts;
    }

    /** Ids of the question revisions by their indexes. */
    long[] revisions() {
        return revisions.clone();
    }

    int rows() {
        return points.length;
    }

    int attempt(int row) {
        return attempt[row];
    }

    int item(int row) {
        return item[row];
    }

    double points(int row) {
        return points[row];
    }

    /** Mean points by question. */
    double[] itemMeans() {
        return means(item, revisions.length);
    }

    /** Mean points by attempt: its score, 0 to 1. */
    double[] scores() {
        return means(attempt, attempts);
    }

    /** The figures of every question revision that was asked, by its id. */
    Map<Long, ItemFigures> figures() {
        var scores = scores();
        var lengths = new int[attempts];
        Arrays.stream(attempt).forEach(index -> lengths[index]++);
        var rows = rowsByItem();
        var figures = new HashMap<Long, ItemFigures>();
        for (var index = 0; index < revisions.length; index++) {
            figures.put(revisions[index], figures(rows[index], scores, lengths));
        }
        return figures;
    }

    private ItemFigures figures(int[] rows, double[] scores, int[] lengths) {
        var own = Arrays.stream(rows).mapToDouble(row -> points[row]).toArray();
        var whole = Arrays.stream(rows).mapToDouble(row -> scores[attempt[row]]).toArray();
        var rests = Arrays.stream(rows)
                .mapToDouble(row -> rest(points[row], scores[attempt[row]], lengths[attempt[row]]))
                .toArray();
        var times = Arrays.stream(rows).mapToDouble(row -> seconds[row]).toArray();
        return new ItemFigures(
                rows.length,
                ItemFigures.orNull(Facility.of(own)),
                ItemFigures.orNull(ItemRestCorrelation.of(own, rests)),
                ItemFigures.orNull(UpperLowerIndex.of(own, whole)),
                ItemFigures.orNull(AnswerTime.median(times)));
    }

    /** Mean points of the other questions; a mean, because quizzes of other versions may be longer. */
    private static double rest(double points, double score, int length) {
        return length == 1 ? 0 : (score * length - points) / (length - 1);
    }

    private int[][] rowsByItem() {
        var counts = new int[revisions.length];
        Arrays.stream(item).forEach(index -> counts[index]++);
        var rows = new int[revisions.length][];
        Arrays.setAll(rows, index -> new int[counts[index]]);
        for (var row = item.length - 1; row >= 0; row--) {
            rows[item[row]][--counts[item[row]]] = row;
        }
        return rows;
    }

    private double[] means(int[] groups, int count) {
        var sums = new double[count];
        var sizes = new int[count];
        IntStream.range(0, points.length).forEach(row -> {
            sums[groups[row]] += points[row];
            sizes[groups[row]]++;
        });
        Arrays.setAll(sums, group -> sums[group] / sizes[group]);
        return sums;
    }

    /** Collects rows. */
    static final class Builder {

        private final Map<Long, Integer> items = new HashMap<>();
        private final IntStream.Builder attempt = IntStream.builder();
        private final IntStream.Builder item = IntStream.builder();
        private final ResizableDoubleArray points = new ResizableDoubleArray();
        private final ResizableDoubleArray seconds = new ResizableDoubleArray();
        private long last;
        private int attempts;

        /** Adds a row; those of one attempt, whose id is positive, come together. */
        Builder add(long attemptId, long revision, double earned, double took) {
            if (attemptId != last) {
                last = attemptId;
                attempts++;
            }
            attempt.add(attempts - 1);
            item.add(items.computeIfAbsent(revision, unknown -> items.size()));
            points.addElement(earned);
            seconds.addElement(took);
            return this;
        }

        Responses build() {
            return new Responses(this);
        }
    }
}
