package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.netral.assessment.statistics.ArticleLoss;
import id.netral.assessment.statistics.ArticleOverview;
import id.netral.rules.Article;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Which rule to explain next, and to whom. */
final class ArticleTable extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int FIRST = 6;
    private static final int WORST_UNITS = 3;

    ArticleTable(ArticleOverview overview) {
        getContent().addClassNames("card", "stack");
        var lead = new Paragraph(getTranslation("stats.articles.lead"));
        lead.addClassName("meta");
        getContent().add(new H2(getTranslation("stats.articles")), lead);
        if (overview.articles().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("stats.articles.none")));
            return;
        }
        var articles = overview.articles();
        getContent().add(new LongTable(FIRST, articles.size(), size -> table(articles.subList(0, size))));
        if (overview.hidden() > 0) {
            var hidden = new Paragraph(getTranslation("stats.articles.hidden", overview.hidden()));
            hidden.addClassName("meta");
            getContent().add(hidden);
        }
        if (overview.units().size() > 1) {
            getContent().add(new HeatMap(overview));
        }
    }

    private FigureTable table(List<ArticleLoss> shown) {
        var table = new FigureTable(
                getTranslation("stats.articles.caption"),
                getTranslation("stats.column.article"),
                getTranslation("stats.column.lost-share"),
                getTranslation("stats.column.affected"),
                getTranslation("stats.column.worst"));
        table.addClassName("stats-worded");
        shown.forEach(loss -> add(table, loss));
        return table;
    }

    private void add(FigureTable table, ArticleLoss loss) {
        var all = loss.all();
        var row = table.row(name(loss.article()));
        table.add(row, new Div(new Span(FigureWords.percent(all.share())), new ShareBar(all.share())))
                .addClassName("stats-share");
        table.add(row, new Span(getTranslation("stats.affected", all.affected(), all.people())))
                .addClassName("stats-affected");
        var worst = loss.worst(WORST_UNITS).stream()
                .map(entry -> FigureWords.unit(entry.getKey()) + " "
                        + FigureWords.wholePercent(entry.getValue().share()))
                .collect(Collectors.joining("; "));
        table.add(row, new Span(worst.isEmpty() ? "–" : worst)).addClassName("stats-words");
    }

    private static Div name(Article article) {
        var summary = new Span(article.summary());
        summary.addClassNames("meta", "stats-summary");
        var name = new Div(new Anchor(StatisticsPaths.article(article.id()), article.citation()), summary);
        name.addClassName("stats-name");
        return name;
    }
}
