package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.netral.assessment.statistics.ItemResult;
import java.io.Serial;
import java.util.List;

/** The questions with their figures and flags, in the order a person chooses; the first ones until all are asked for. */
final class ItemTable extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int FIRST = 10;

    private final transient List<ItemResult> items;
    private final String slug;
    private final boolean every;
    private final Select<ItemOrder> order = new Select<>();
    private final Div rows = new Div();

    ItemTable(String slug, boolean every, List<ItemResult> items) {
        this.slug = slug;
        this.every = every;
        this.items = items;
        order.setLabel(getTranslation("stats.order"));
        order.setItems(ItemOrder.values());
        order.setItemLabelGenerator(choice -> getTranslation(choice.key()));
        order.setValue(ItemOrder.URGENT);
        order.addValueChangeListener(event -> show());
        var head = new Div(new H2(getTranslation("stats.items")), order);
        head.addClassName("stats-head");
        getContent().addClassNames("card", "stack");
        getContent().add(head, rows, new FigureGuide());
        show();
    }

    private void show() {
        var sorted = order.getValue().sort(items);
        rows.removeAll();
        rows.add(new LongTable(FIRST, sorted.size(), size -> table(sorted.subList(0, size))));
    }

    private FigureTable table(List<ItemResult> shown) {
        var table = new FigureTable(
                getTranslation("stats.items.caption"),
                getTranslation("stats.column.stem"),
                getTranslation("stats.column.attempts"),
                getTranslation("stats.column.facility"),
                getTranslation("stats.column.discrimination"),
                getTranslation("stats.column.time"),
                getTranslation("stats.column.flags"));
        table.addClassNames("stats-items", "stats-worded");
        shown.forEach(item -> add(table, item));
        return table;
    }

    private void add(FigureTable table, ItemResult item) {
        var figures = item.figures();
        var row = table.row(name(item));
        table.add(row, new Span(FigureWords.number(figures.attempts())));
        table.add(row, new Span(FigureWords.percent(figures.facility())));
        table.add(row, new Span(FigureWords.correlation(figures.discrimination())));
        table.add(row, new Span(FigureWords.seconds(figures.medianSeconds())));
        table.add(row, new Flags(item.flags())).addClassName("stats-words");
    }

    private Div name(ItemResult item) {
        var link = new Anchor(StatisticsPaths.question(slug, item.code(), every), item.stem());
        link.addClassName("stats-stem");
        var detail = new Span(getTranslation("stats.item.detail", item.code(), item.topic(), item.revision()));
        detail.addClassName("meta");
        var name = new Div(link, detail);
        name.addClassName("stats-name");
        return name;
    }
}
