package id.netral.reporting.ui.statistics;

import id.netral.assessment.statistics.ItemFigures;
import id.netral.assessment.statistics.ItemResult;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Orders of the questions; those without the figure come last. */
enum ItemOrder {
    /** As the service gives them. */
    URGENT(null),
    HARDEST(by(ItemFigures::facility, Comparator.naturalOrder())),
    EASIEST(by(ItemFigures::facility, Comparator.reverseOrder())),
    WEAKEST(by(ItemFigures::discrimination, Comparator.naturalOrder())),
    SLOWEST(by(ItemFigures::medianSeconds, Comparator.reverseOrder())),
    MOST_ASKED(Comparator.comparingInt((ItemResult item) -> item.figures().attempts())
            .reversed()),
    CODE(Comparator.comparing(ItemResult::code));

    private final @Nullable Comparator<ItemResult> order;

    ItemOrder(@Nullable Comparator<ItemResult> order) {
        this.order = order;
    }

    String key() {
        return "stats.order." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<ItemResult> sort(List<ItemResult> items) {
        return order == null ? items : items.stream().sorted(order).toList();
    }

    private static Comparator<ItemResult> by(Function<ItemFigures, @Nullable Double> figure, Comparator<Double> order) {
        return Comparator.comparing(item -> figure.apply(item.figures()), Comparator.nullsLast(order));
    }
}
