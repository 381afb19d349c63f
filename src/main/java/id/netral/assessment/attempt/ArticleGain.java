package id.netral.assessment.attempt;

import id.netral.rules.ArticleId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a person knew of a legal article before the lessons and knows now.
 *
 * @param before mean points of the questions citing it in the pre-test, 0 to 1
 * @param after the same in the quiz
 */
public record ArticleGain(ArticleId article, BigDecimal before, BigDecimal after) {

    private static final int SCALE = 4;

    /** The articles asked about in both tests, the largest gain first. */
    static List<ArticleGain> between(Collection<AttemptResult.Item> before, Collection<AttemptResult.Item> after) {
        var earlier = means(before);
        var later = means(after);
        earlier.keySet().retainAll(later.keySet());
        return earlier.entrySet().stream()
                .map(entry -> new ArticleGain(
                        entry.getKey(), entry.getValue(), Objects.requireNonNull(later.get(entry.getKey()))))
                .sorted(Comparator.comparing(ArticleGain::gain).reversed())
                .toList();
    }

    /** How much more is known; negative when less. */
    public BigDecimal gain() {
        return after.subtract(before);
    }

    private static Map<ArticleId, BigDecimal> means(Collection<AttemptResult.Item> items) {
        var points = new TreeMap<ArticleId, List<BigDecimal>>();
        for (var item : items) {
            var reached = item.points();
            if (reached != null) {
                item.articles()
                        .forEach(article -> points.computeIfAbsent(article, id -> new ArrayList<>())
                                .add(reached));
            }
        }
        var means = new TreeMap<ArticleId, BigDecimal>();
        points.forEach((article, reached) -> means.put(article, mean(reached)));
        return means;
    }

    private static BigDecimal mean(List<BigDecimal> points) {
        return points.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(points.size()), SCALE, RoundingMode.HALF_UP);
    }
}
