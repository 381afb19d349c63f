package id.netral.messaging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.CallbackDataProvider.CountCallback;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.netral.common.Formats;
import id.netral.common.ui.CellLines;
import id.netral.common.ui.MetaText;
import id.netral.messaging.MailListing;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Mails, page by page, newest first. */
final class MailGrid extends Composite<Grid<MailListing>> {

    private final ZoneId zone;

    MailGrid(
            FetchCallback<MailListing, Void> fetch,
            CountCallback<MailListing, Void> count,
            ZoneId zone,
            Consumer<MailListing> open) {
        this.zone = zone;
        var grid = getContent();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(this::mail))
                .setHeader(getTranslation("outbox.mail"))
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(row -> look(row, open)))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.setItems(fetch, count);
        grid.setEmptyStateText(getTranslation("outbox.none"));
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    private Component mail(MailListing row) {
        return new CellLines(
                CellLines.head(row.subject(), MailStates.badge(this, row.state())),
                new MetaText(row.recipient()),
                new MetaText(MailStates.when(this, row, zone)));
    }

    private Button look(MailListing row, Consumer<MailListing> open) {
        var button = new Button(getTranslation("outbox.open"), event -> open.accept(row));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(
                "outbox.open-of", row.recipient(), Formats.dateTime(row.createdAt(), zone, getLocale())));
        return button;
    }
}
