package id.netral.assessment.statistics;

import id.netral.rules.Article;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Points lost in the questions that cite an article.
 *
 * @param all of everybody
 * @param byUnit of the units that may be shown, in the overview's order of units
 */
public record ArticleLoss(Article article, LossFigures all, Map<UnitGroup, LossFigures> byUnit) {

    public ArticleLoss {
        byUnit = Collections.unmodifiableMap(new LinkedHashMap<>(byUnit));
    }

    /** Units that lost the largest share, at most so many; none that lost nothing. */
    public List<Map.Entry<UnitGroup, LossFigures>> worst(int most) {
        return byUnit.entrySet().stream()
                .filter(entry -> entry.getValue().lost() > 0)
                .sorted(Comparator.comparingDouble((Map.Entry<UnitGroup, LossFigures> entry) ->
                                entry.getValue().share())
                        .reversed())
                .limit(most)
                .toList();
    }
}
