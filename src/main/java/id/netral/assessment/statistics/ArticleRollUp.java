package id.netral.assessment.statistics;

import id.netral.common.SmallGroups;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns losses by article and unit into what may be shown of them. */
final class ArticleRollUp {

    private final Map<Long, UnitGroup> groups = new HashMap<>();
    private final List<UnitGroup> units;

    /** Begins with how many people of each unit are in view. */
    ArticleRollUp(Map<UnitGroup, Integer> people) {
        var all = List.copyOf(people.keySet());
        var shown = SmallGroups.shown(
                people.values().stream().mapToInt(Integer::intValue).toArray());
        var order = new ArrayList<UnitGroup>();
        for (var i = 0; i < all.size(); i++) {
            var unit = all.get(i);
            groups.put(unit.id(), shown[i] ? unit : UnitGroup.SMALL);
            if (shown[i]) {
                order.add(unit);
            }
        }
        if (order.size() < all.size()) {
            order.add(UnitGroup.SMALL);
        }
        units = List.copyOf(order);
    }

    /** The overview of these losses; articles the register does not know are left out. */
    ArticleOverview of(List<ArticlePoints.Loss> losses, Map<ArticleId, Article> register) {
        var byArticle = new LinkedHashMap<ArticleId, Map<UnitGroup, LossFigures>>();
        for (var loss : losses) {
            byArticle
                    .computeIfAbsent(loss.article(), article -> new HashMap<>())
                    .merge(groups.getOrDefault(loss.unit(), UnitGroup.SMALL), loss.figures(), LossFigures::plus);
        }
        byArticle.keySet().retainAll(register.keySet());
        var articles = new ArrayList<ArticleLoss>();
        byArticle.forEach((article, cells) -> {
            var all = cells.values().stream().reduce(LossFigures.NONE, LossFigures::plus);
            if (all.people() >= SmallGroups.FEWEST) {
                articles.add(new ArticleLoss(Objects.requireNonNull(register.get(article)), all, shown(cells)));
            }
        });
        articles.sort(
                Comparator.comparingDouble((ArticleLoss loss) -> loss.all().share())
                        .reversed()
                        .thenComparing(loss -> loss.article().id()));
        return new ArticleOverview(units, articles, byArticle.size() - articles.size());
    }

    private Map<UnitGroup, LossFigures> shown(Map<UnitGroup, LossFigures> cells) {
        var people = units.stream()
                .mapToInt(unit -> cells.getOrDefault(unit, LossFigures.NONE).people())
                .toArray();
        var shown = SmallGroups.shown(people);
        var visible = new LinkedHashMap<UnitGroup, LossFigures>();
        for (var i = 0; i < units.size(); i++) {
            var figures = cells.get(units.get(i));
            if (shown[i] && figures != null) {
                visible.put(units.get(i), figures);
            }
        }
        return visible;
    }
}
