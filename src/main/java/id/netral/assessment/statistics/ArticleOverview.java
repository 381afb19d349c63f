package id.netral.assessment.statistics;

import java.util.List;

/**
 * Which rule to explain next, and to whom. Groups of fewer than five people are merged or left out.
 *
 * @param units by name, the small ones together last
 * @param articles the ones with the largest share of lost points first
 * @param hidden articles left out because too few people were asked
 */
public record ArticleOverview(List<UnitGroup> units, List<ArticleLoss> articles, int hidden) {

    public ArticleOverview {
        units = List.copyOf(units);
        articles = List.copyOf(articles);
    }
}
