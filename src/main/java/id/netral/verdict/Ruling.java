package id.netral.verdict;

import id.netral.rules.ArticleId;
import id.netral.rules.Confidence;
import id.netral.rules.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a situation, with what led to it.
 *
 * @param consequence {@link Consequence#LAINNYA} too where it depends on something that was not said
 * @param reason empty when no rule answers
 * @param condition only and always with {@link Permission#BERSYARAT}
 * @param now what to do now; empty when no rule answers
 * @param articles what it rests on; empty when no rule answers
 * @param readings the ways offices read a contested point
 * @param rules ids of the rules that led to it
 * @param ask what has to be known before it can be answered; null when that would not help
 */
public record Ruling(
        Situation situation,
        Permission permission,
        Consequence consequence,
        String reason,
        @Nullable String condition,
        String now,
        List<ArticleId> articles,
        List<Reading> readings,
        List<String> rules,
        Confidence confidence,
        @Nullable Dimension ask) {

    static Ruling unanswered(Situation situation, @Nullable Dimension ask) {
        return new Ruling(
                situation,
                Permission.TANYAKAN,
                Consequence.TIDAK_ADA,
                "",
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                Confidence.UNSURE,
                ask);
    }

    Ruling of(Situation other) {
        return new Ruling(
                other, permission, consequence, reason, condition, now, articles, readings, rules, confidence, ask);
    }

    Ruling with(Consequence other) {
        return new Ruling(
                situation, permission, other, reason, condition, now, articles, readings, rules, confidence, ask);
    }
}
