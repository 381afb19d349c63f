package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import id.netral.assessment.statistics.ItemFigures;
import id.netral.assessment.statistics.QuizOverview;
import java.io.Serial;

/** Headline figures side by side. */
final class StatisticsTiles extends Composite<DescriptionList> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final double RELIABLE = 0.7;

    /** Of the whole quiz. */
    StatisticsTiles(QuizOverview overview) {
        this();
        add("stats.tile.attempts", FigureWords.number(overview.attempts()), people(overview));
        add("stats.tile.pass-rate", FigureWords.percent(overview.passRate()), "");
        add("stats.tile.mean", FigureWords.number(overview.meanPercent()), getTranslation("stats.tile.mean.hint"));
        add("stats.tile.alpha", FigureWords.correlation(overview.alpha()), alphaInWords(overview));
    }

    /** Of one question. */
    StatisticsTiles(ItemFigures figures) {
        this();
        add("stats.column.attempts", FigureWords.number(figures.attempts()), "");
        add("stats.column.facility", FigureWords.percent(figures.facility()), getTranslation("stats.facility.hint"));
        add(
                "stats.column.discrimination",
                FigureWords.correlation(figures.discrimination()),
                getTranslation("stats.discrimination.hint"));
        add(
                "stats.column.upper-lower",
                FigureWords.correlation(figures.upperLower()),
                getTranslation("stats.upper-lower.hint"));
        add("stats.column.time", FigureWords.seconds(figures.medianSeconds()), getTranslation("stats.time.hint"));
    }

    private StatisticsTiles() {
        getContent().addClassNames("hr-numbers", "stats-tiles");
        getContent().getElement().setAttribute("aria-label", getTranslation("report.numbers"));
    }

    private String people(QuizOverview overview) {
        return getTranslation("stats.tile.of-people", overview.people());
    }

    private String alphaInWords(QuizOverview overview) {
        var alpha = overview.alpha();
        if (alpha == null) {
            return getTranslation("stats.alpha.none");
        }
        return alpha < RELIABLE ? getTranslation("stats.alpha.low") : getTranslation("stats.alpha.good");
    }

    private void add(String label, String value, String hint) {
        var figure = new Description(value);
        figure.addClassName("hr-figure");
        var tile = new Div(new Term(getTranslation(label)), figure);
        tile.addClassNames("card", "hr-number", "stats-tile");
        if (!hint.isEmpty()) {
            var note = new Description(hint);
            note.addClassName("meta");
            tile.add(note);
        }
        getContent().getElement().appendChild(tile.getElement());
    }
}
