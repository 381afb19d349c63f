package id.netral.common;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Result of a quiz in percent, 0 to 100 with two decimals, rounded half up.
 *
 * @param percent the value
 */
public record Score(BigDecimal percent) implements Comparable<Score> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** More digits than anybody's points have; an exponent beyond it would be written out as megabytes of zeros. */
    private static final int MOST_DIGITS = 40;

    /** Throws {@link IllegalArgumentException} outside 0..100, or with an exponent beyond reason. */
    public Score {
        if (Math.abs((long) percent.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("score with an exponent beyond reason");
        }
        percent = percent.setScale(2, RoundingMode.HALF_UP);
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("score outside 0..100: " + percent);
        }
    }

    /** Points reached out of points possible; possible must be positive. */
    public static Score of(BigDecimal reached, int possible) {
        return new Score(reached.multiply(HUNDRED).divide(BigDecimal.valueOf(possible), 2, RoundingMode.HALF_UP));
    }

    /** Whether the score is at least the pass mark in percent. */
    public boolean reaches(int passMark) {
        return percent.compareTo(BigDecimal.valueOf(passMark)) >= 0;
    }

    @Override
    public int compareTo(Score other) {
        return percent.compareTo(other.percent);
    }
}
