package id.netral.authoring.packs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider.CountCallback;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.netral.authoring.packs.PackArrival;
import id.netral.authoring.packs.PackArrival.State;
import id.netral.common.Formats;
import id.netral.common.ui.CellLines;
import id.netral.common.ui.MetaText;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Packs that came, those that wait first. */
final class ArrivalGrid extends Composite<Grid<PackArrival>> {

    private final ZoneId zone;

    ArrivalGrid(
            FetchCallback<PackArrival, Void> fetch,
            CountCallback<PackArrival, Void> count,
            ZoneId zone,
            Consumer<PackArrival> look) {
        this.zone = zone;
        var grid = getContent();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(this::pack))
                .setHeader(getTranslation("packs.arrival"))
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(row -> look(row, look)))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.setItems(fetch, count);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(getTranslation("packs.arrivals.none"));
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    private Component pack(PackArrival row) {
        var by = row.decidedBy();
        var at = row.decidedAt();
        return new CellLines(
                CellLines.head(row.title(), badge(row.state())),
                new MetaText(getTranslation(
                        "packs.arrival.from",
                        row.origin(),
                        row.originVersion(),
                        row.receivedBy(),
                        Formats.dateTime(row.receivedAt(), zone, getLocale()))),
                new MetaText(
                        by == null || at == null
                                ? ""
                                : getTranslation(
                                        "packs.arrival.decided", by, Formats.dateTime(at, zone, getLocale()))));
    }

    private StatusBadge badge(State state) {
        var tone = switch (state) {
            case WAITING -> Tone.PROGRESS;
            case PUBLISHED -> Tone.GOOD;
            case REJECTED -> Tone.NEUTRAL;
        };
        return new StatusBadge(getTranslation("packs.arrival.state." + state.name()), tone);
    }

    private Component look(PackArrival row, Consumer<PackArrival> look) {
        if (row.state() != State.WAITING) {
            return new Span();
        }
        var button = new Button(getTranslation("packs.arrival.look"), event -> look.accept(row));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("packs.arrival.look-at", row.title()));
        return button;
    }
}
