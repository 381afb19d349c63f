package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.netral.assessment.statistics.ArticleGain;
import java.io.Serial;
import java.util.List;
import java.util.Locale;

/** What was learnt between the two tests: a line from the mean before to the mean after, with the figures beside it. */
final class GainPlot extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int FIRST = 7;

    // percent of the track, so that a dot at its end is not cut
    private static final double MARGIN = 3;

    GainPlot(List<ArticleGain> gains) {
        getContent().addClassNames("card", "stack");
        var lead = new Paragraph(getTranslation(gains.isEmpty() ? "stats.gain.none" : "stats.gain.lead"));
        lead.addClassName("meta");
        getContent().add(new H2(getTranslation("stats.gain")), lead);
        if (!gains.isEmpty()) {
            getContent().add(new LongTable(FIRST, gains.size(), size -> table(gains.subList(0, size))));
        }
    }

    private FigureTable table(List<ArticleGain> gains) {
        var table = new FigureTable(
                getTranslation("stats.gain.caption"),
                getTranslation("stats.column.article"),
                getTranslation("stats.gain.track"),
                getTranslation("stats.column.before"),
                getTranslation("stats.column.after"),
                getTranslation("stats.column.gain"),
                getTranslation("stats.column.people"));
        table.addClassName("stats-gains");
        for (var gain : gains) {
            var article = gain.article();
            var row = table.row(new Span(article == null ? getTranslation("stats.gain.whole") : article.citation()));
            table.add(row, track(gain)).addClassName("stats-track");
            table.add(row, new Span(FigureWords.wholePercent(gain.before())));
            table.add(row, new Span(FigureWords.wholePercent(gain.after())));
            table.add(row, new Span(FigureWords.points(gain.gain())));
            table.add(row, new Span(FigureWords.number(gain.people())));
        }
        return table;
    }

    private static Div track(ArticleGain gain) {
        var before = place(gain.before());
        var after = place(gain.after());
        var drawing = new Svg(String.format(
                Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" width="100%%" height="24">
                <line class="stats-axis" x1="3%%" x2="97%%" y1="12" y2="12"/>
                <line class="%s" x1="%.1f%%" x2="%.1f%%" y1="12" y2="12"/>
                <circle class="stats-before" cx="%.1f%%" cy="12" r="6"/>
                <circle class="stats-after" cx="%.1f%%" cy="12" r="7"/>
                </svg>""", gain.gain() < 0 ? "stats-fall" : "stats-rise", before, after, before, after));
        var track = new Div(drawing);
        track.getElement().setAttribute("aria-hidden", "true"); // the figures say the same
        return track;
    }

    private static double place(double share) {
        return MARGIN + share * (100 - 2 * MARGIN);
    }
}
