package id.netral.authoring.checks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.netral.authoring.checks.CheckReport;
import id.netral.authoring.checks.PageWeight;
import id.netral.authoring.checks.ReadingLevel;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;

/** How heavy each lesson is on a slow line, and how hard to read. */
final class LessonFigures extends Composite<Section> {

    LessonFigures(CheckReport report) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("check.figures")), new Paragraph(getTranslation("check.figures-text")));
        var body = new HtmlContainer("tbody");
        for (var i = 0; i < report.weights().size(); i++) {
            body.add(row(report.weights().get(i), report.reading().get(i)));
        }
        var head = new HtmlContainer("tr");
        for (var key : new String[] {"check.lesson", "check.seconds", "check.level", "check.sentence"}) {
            var cell = new HtmlContainer("th");
            cell.setText(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var table = new HtmlContainer("table");
        table.add(new HtmlContainer("thead", head), body);
        table.addClassName("check-figures");
        var scroll = new Div(table);
        scroll.addClassName("check-scroll");
        getContent().add(scroll);
    }

    private HtmlContainer row(PageWeight weight, ReadingLevel reading) {
        var seconds = getTranslation("check.seconds-of", weight.seconds(), kilobytes(weight));
        var row = new HtmlContainer("tr");
        var name = new HtmlContainer("th");
        name.setText(weight.title());
        name.getElement().setAttribute("scope", "row");
        var words = reading.words() == 0 ? 0 : Math.round((double) reading.words() / reading.sentences());
        row.add(
                name,
                new HtmlContainer("td", new StatusBadge(seconds, weight.heavy() ? Tone.WARNING : Tone.GOOD)),
                new HtmlContainer(
                        "td",
                        new StatusBadge(
                                getTranslation(
                                        "check.level." + reading.level().name(),
                                        Formats.number(Math.round(reading.index()), getLocale())),
                                reading.level() == ReadingLevel.Level.HARD ? Tone.WARNING : Tone.NEUTRAL)),
                new HtmlContainer("td", new Paragraph(getTranslation("check.sentence-of", words))));
        return row;
    }

    private String kilobytes(PageWeight weight) {
        return Formats.number(Math.round(weight.bytes() / 1_000.0), getLocale());
    }
}
