package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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

    private static final int FIRST = 20;

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
        order.addValueChangeListener(event -> show(items.size() <= FIRST));
        var head = new Div(new H2(getTranslation("stats.items")), order);
        head.addClassName("stats-head");
        rows.addClassName("stack");
        getContent().addClassNames("card", "stack");
        getContent().add(head, rows, new FigureGuide());
        show(items.size() <= FIRST);
    }

    private void show(boolean all) {
        rows.removeAll();
        var table = new FigureTable(
                getTranslation("stats.items.caption"),
                getTranslation("stats.column.stem"),
                getTranslation("stats.column.attempts"),
                getTranslation("stats.column.facility"),
                getTranslation("stats.column.discrimination"),
                getTranslation("stats.column.time"),
                getTranslation("stats.column.flags"));
        table.addClassName("stats-items");
        order.getValue().sort(items).stream()
                .limit(all ? Long.MAX_VALUE : FIRST)
                .forEach(item -> add(table, item));
        rows.add(table);
        if (!all) {
            var more = new Button(getTranslation("stats.items.more", items.size()), event -> show(true));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            rows.add(more);
        }
    }

    private void add(FigureTable table, ItemResult item) {
        var figures = item.figures();
        var row = table.row(name(item));
        table.add(row, new Span(FigureWords.number(figures.attempts())));
        table.add(row, new Span(FigureWords.percent(figures.facility())));
        table.add(row, new Span(FigureWords.number(figures.discrimination())));
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
