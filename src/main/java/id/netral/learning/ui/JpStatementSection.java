package id.netral.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import id.netral.common.Formats;
import id.netral.common.ui.DownloadLink;
import id.netral.common.ui.EmptyState;
import id.netral.learning.jp.JpStatement;
import id.netral.learning.jp.JpWords;
import id.netral.people.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A year's hours: how many, what is behind them, and the same as PDF. */
final class JpStatementSection extends Composite<Section> {

    /** Prints the statement, with the reader's rights at that moment. */
    @FunctionalInterface
    interface Pdf {
        void write(Texts texts, Locale locale, OutputStream out) throws IOException;
    }

    private final transient JpWords words;

    /** Shows the statement; the PDF is made when it is fetched. */
    JpStatementSection(JpStatement statement, List<Year> years, Consumer<Year> choose, Pdf pdf) {
        var locale = getLocale();
        words = new JpWords((key, arguments) -> getTranslation(locale, key, arguments), locale);
        var download = new DownloadLink(
                getTranslation("jp.pdf"),
                "rekap-jp-" + statement.period().year() + ".pdf",
                "application/pdf",
                out -> pdf.write((key, arguments) -> getTranslation(locale, key, arguments), locale, out));
        var bar = new Div(years(statement.period().year(), years, choose), download);
        bar.addClassNames("row", "jp-bar");
        getContent().addClassNames("stack", "jp-statement");
        getContent().add(bar, sum(statement), entries(statement));
    }

    private Select<Year> years(Year shown, List<Year> years, Consumer<Year> choose) {
        var select = new Select<Year>();
        select.setLabel(getTranslation("jp.year"));
        select.setItems(years.contains(shown) ? years : List.of(shown));
        select.setItemLabelGenerator(Year::toString);
        select.setValue(shown);
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose.accept(event.getValue());
            }
        });
        return select;
    }

    private Div sum(JpStatement statement) {
        var amount = words.hours(statement.credited());
        var card = new Div(new H2(amount));
        card.addClassNames("card", "jp-card");
        statement.kind().right().or(statement.kind()::most).ifPresent(target -> {
            var label = getTranslation(
                    "jp.of." + statement.kind().name(),
                    Formats.number(statement.credited(), getLocale()),
                    Formats.number(target, getLocale()));
            card.add(
                    new ProgressLine(statement.credited().doubleValue() / target.doubleValue(), label),
                    new Span(label));
        });
        card.add(meta(words.law(statement.kind())), meta(words.basis(statement.period())));
        statement
                .byActivity()
                .forEach((activity, jp) -> card.add(new Span(words.activity(activity) + ": " + words.hours(jp))));
        return card;
    }

    private Component entries(JpStatement statement) {
        return statement.entries().isEmpty()
                ? new EmptyState(VaadinIcon.HOURGLASS, getTranslation("jp.none"), getTranslation("jp.none-text"))
                : new JpTable(statement, words);
    }

    private static Paragraph meta(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("meta");
        return paragraph;
    }
}
