package id.netral.assessment.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.netral.assessment.exchange.ImportPreview;
import id.netral.assessment.exchange.common.Loss;
import id.netral.common.Formats;
import id.netral.common.source.Fault;
import java.util.List;

/** What an import would do, what is wrong with the file, and what of it would be lost. */
final class ImportResult extends Composite<Div> {

    private static final int SHORT = 8;

    ImportResult(ImportPreview preview, Runnable apply, Runnable discard) {
        getContent().addClassName("stack");
        var head = new Div(
                new H2(getTranslation("exchange.import.result", preview.fileName())),
                new Paragraph(getTranslation("exchange.import.nothing-yet")));
        head.addClassNames("card", "stack");
        hints(preview, head);
        getContent().add(head, counts(preview), actions(preview, apply, discard));
        if (!preview.faults().isEmpty()) {
            getContent().add(section("faults", faults(preview)));
        }
        if (!preview.losses().isEmpty()) {
            getContent().add(section("losses", losses(preview)));
        }
    }

    private void hints(ImportPreview preview, Div head) {
        if (preview.published() && preview.changesAnything()) {
            head.add(new Paragraph(getTranslation("exchange.import.will-wait")));
        }
        if (preview.proposed() > 0) {
            head.add(new Paragraph(getTranslation("exchange.import.proposed", preview.proposed())));
        }
    }

    private Div counts(ImportPreview preview) {
        var cards = new Div(
                count("added", preview.added()),
                count("changed", preview.changed()),
                count("unchanged", preview.unchanged()),
                count("rejected", preview.faults().size()));
        cards.addClassName("count-cards");
        return cards;
    }

    private Div count(String name, int count) {
        var number = new Span(Formats.number(count, getLocale()));
        number.addClassName("count-number");
        var card = new Div(number, new Span(getTranslation("exchange.import.count." + name)));
        card.addClassNames("card", "count-card", "count-" + name);
        card.setClassName("count-none", count == 0);
        return card;
    }

    private Div actions(ImportPreview preview, Runnable apply, Runnable discard) {
        var doIt = new Button(
                getTranslation("exchange.import.apply", preview.added() + preview.changed()), event -> apply.run());
        doIt.addThemeVariants(ButtonVariant.PRIMARY);
        doIt.setEnabled(preview.changesAnything());
        var row = new Div(doIt, new Button(getTranslation("exchange.import.discard"), event -> discard.run()));
        row.addClassName("row");
        if (!preview.changesAnything()) {
            row.add(new Span(getTranslation("exchange.import.nothing-to-do")));
        }
        return row;
    }

    private Section section(String name, Component list) {
        var lead = new Paragraph(getTranslation("exchange.import." + name + "-lead"));
        lead.addClassName("meta");
        var section = new Section(new H2(getTranslation("exchange.import." + name)), lead, list);
        section.addClassName("stack");
        return section;
    }

    private Grid<Fault> faults(ImportPreview preview) {
        var grid = new Grid<Fault>();
        grid.addColumn(fault ->
                        getTranslation("exchange.import.place-line", fault.file(), Integer.toString(fault.line())))
                .setHeader(getTranslation("exchange.import.place"))
                .setFlexGrow(1);
        grid.addColumn(fault -> getTranslation(fault.key(), fault.arguments().toArray()))
                .setHeader(getTranslation("exchange.import.reason"))
                .setFlexGrow(3);
        return shown(grid, preview.faults());
    }

    private Grid<Loss> losses(ImportPreview preview) {
        var grid = new Grid<Loss>();
        grid.addColumn(Loss::question)
                .setHeader(getTranslation("exchange.loss.question"))
                .setFlexGrow(1);
        grid.addColumn(loss -> getTranslation("exchange.field." + loss.field()))
                .setHeader(getTranslation("exchange.loss.what"))
                .setFlexGrow(1);
        grid.addColumn(loss -> getTranslation(loss.key(), loss.arguments().toArray()))
                .setHeader(getTranslation("exchange.import.reason"))
                .setFlexGrow(3);
        return shown(grid, preview.losses());
    }

    private static <T> Grid<T> shown(Grid<T> grid, List<T> rows) {
        grid.setItems(rows);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(rows.size() <= SHORT);
        return grid;
    }
}
