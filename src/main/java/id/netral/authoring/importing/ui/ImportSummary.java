package id.netral.authoring.importing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.netral.authoring.importing.ImportPreview;
import id.netral.authoring.importing.common.Carried;
import id.netral.common.Formats;
import java.util.Arrays;
import java.util.Locale;

/** What of the file comes over, in figures. */
final class ImportSummary extends Composite<Div> {

    ImportSummary(ImportPreview preview) {
        getContent().addClassNames("card", "stack");
        var cards = new Div();
        cards.addClassName("import-counts");
        var report = preview.file().report();
        Arrays.stream(Carried.values())
                .filter(what -> report.count(what) > 0)
                .forEach(what -> cards.add(count(what, report.count(what))));
        getContent()
                .add(
                        new H2(getTranslation("importing.result", preview.fileName())),
                        new Paragraph(getTranslation("importing.nothing-yet")),
                        cards);
    }

    private Div count(Carried what, int count) {
        var number = new Span(Formats.number(count, getLocale()));
        number.addClassName("import-count-number");
        var card = new Div(
                number,
                new Span(getTranslation("importing.carried." + what.name().toLowerCase(Locale.ROOT))));
        card.addClassName("import-count");
        return card;
    }
}
