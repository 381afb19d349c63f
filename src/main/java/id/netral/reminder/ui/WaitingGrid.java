package id.netral.reminder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider.CountCallback;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.netral.common.Formats;
import id.netral.common.ui.CellLines;
import id.netral.common.ui.MetaText;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.reminder.WaitingPerson;
import java.util.function.Consumer;

/** People with modules to do, page by page, the most urgent first. */
final class WaitingGrid extends Composite<Grid<WaitingPerson>> {

    WaitingGrid(
            FetchCallback<WaitingPerson, Void> fetch,
            CountCallback<WaitingPerson, Void> count,
            Consumer<WaitingPerson> copy) {
        var grid = getContent();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(row -> row(row, copy)))
                .setHeader(getTranslation("reminder.people.person"))
                .setFlexGrow(1);
        grid.setItems(fetch, count);
        grid.setEmptyStateText(getTranslation("reminder.people.none"));
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    private Component row(WaitingPerson person, Consumer<WaitingPerson> copy) {
        var row = new Div(person(person), action(person, copy));
        row.addClassName("waiting-row");
        return row;
    }

    private Component person(WaitingPerson row) {
        var unreachable = row.email() == null || row.email().isBlank();
        var head = unreachable
                ? CellLines.head(row.name(), new StatusBadge(getTranslation("reminder.people.no-email"), Tone.WARNING))
                : CellLines.head(row.name());
        var reminded = row.remindedOn();
        return new CellLines(
                head,
                new MetaText(row.unit()),
                new Span(row.modules()),
                new MetaText(getTranslation("reminder.line.due", Formats.date(row.dueOn(), getLocale()))),
                new MetaText(
                        reminded == null
                                ? getTranslation("reminder.people.never")
                                : getTranslation("reminder.people.reminded", Formats.date(reminded, getLocale()))));
    }

    private Button action(WaitingPerson row, Consumer<WaitingPerson> copy) {
        var button = new Button(getTranslation("reminder.people.copy"), event -> copy.accept(row));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("reminder.people.copy-of", row.name()));
        return button;
    }
}
