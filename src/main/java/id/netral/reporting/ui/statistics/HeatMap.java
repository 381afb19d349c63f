package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.netral.assessment.statistics.ArticleLoss;
import id.netral.assessment.statistics.ArticleOverview;
import id.netral.assessment.statistics.LossFigures;
import id.netral.assessment.statistics.UnitGroup;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles by units, the stronger the colour the more was lost. It scrolls in itself where the screen is too narrow. */
final class HeatMap extends Composite<Div> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_UNITS = 15;
    private static final int MOST_ARTICLES = 12;

    HeatMap(ArticleOverview overview) {
        var units = overview.units().stream().limit(MOST_UNITS).toList();
        var table = new FigureTable(getTranslation("stats.heat.caption"), headers(units));
        table.addClassName("stats-heat");
        overview.articles().stream().limit(MOST_ARTICLES).forEach(loss -> add(table, loss, units));
        var scroller = new Div(table);
        scroller.addClassName("stats-scroller");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", getTranslation("stats.heat.caption"));
        getContent().addClassName("stack");
        getContent().add(scroller, note(overview));
    }

    private String[] headers(List<UnitGroup> units) {
        return Stream.concat(
                        Stream.of(getTranslation("stats.column.article")),
                        units.stream().map(FigureWords::unit))
                .toArray(String[]::new);
    }

    private void add(FigureTable table, ArticleLoss loss, List<UnitGroup> units) {
        var article = loss.article();
        var row = table.row(new Anchor(StatisticsPaths.article(article.id()), article.citation()));
        units.forEach(unit -> {
            var figures = loss.byUnit().get(unit);
            var cell = table.add(row, cell(figures));
            if (figures != null) {
                cell.getStyle().set("--share", String.format(Locale.ROOT, "%.3f", figures.share()));
            }
        });
    }

    private Span cell(@Nullable LossFigures figures) {
        if (figures != null) {
            return new Span(FigureWords.wholePercent(figures.share()));
        }
        var hidden = new Span("·");
        hidden.getElement().setAttribute("aria-label", getTranslation("stats.heat.hidden"));
        hidden.getElement().setAttribute("role", "img");
        return hidden;
    }

    private Paragraph note(ArticleOverview overview) {
        var note = new Paragraph(
                overview.units().size() > MOST_UNITS || overview.articles().size() > MOST_ARTICLES
                        ? getTranslation("stats.heat.note.cut", MOST_ARTICLES, MOST_UNITS)
                        : getTranslation("stats.heat.note"));
        note.addClassName("meta");
        return note;
    }
}
