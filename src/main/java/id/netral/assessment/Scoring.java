package id.netral.assessment;

import id.netral.catalog.QuestionDefinition.Type;
import id.netral.common.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** Points of a question and the score of an attempt, as {@code docs/content-packs.md} promises them to authors. */
final class Scoring {

    /** Enough places that thirds add up to a whole again in the score's two decimals. */
    private static final int SCALE = 10;

    private Scoring() {}

    /** 0 to 1: all or nothing, but for multiple choice the right picks minus the wrong ones, never below zero. */
    static BigDecimal points(QuestionRevision question, Answer answer) {
        var right =
                (int) answer.authorIndexes().stream().filter(question::correct).count();
        var wrong = answer.authorIndexes().size() - right;
        var all = question.correctCount();
        if (question.type() == Type.MULTIPLE) {
            return BigDecimal.valueOf(Math.max(0, right - wrong))
                    .divide(BigDecimal.valueOf(all), SCALE, RoundingMode.HALF_UP);
        }
        return right == all && wrong == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** The share of all points reached; every question counts the same. */
    static Score total(Collection<BigDecimal> points) {
        return Score.of(points.stream().reduce(BigDecimal.ZERO, BigDecimal::add), points.size());
    }
}
