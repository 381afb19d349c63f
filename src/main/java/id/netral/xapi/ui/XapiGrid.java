package id.netral.xapi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.CallbackDataProvider.CountCallback;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.netral.common.Formats;
import id.netral.common.ui.CellLines;
import id.netral.common.ui.MetaText;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.xapi.XapiListing;
import id.netral.xapi.XapiState;
import java.time.ZoneId;
import java.util.Objects;

/** Statements, page by page, newest first. */
final class XapiGrid extends Composite<Grid<XapiListing>> {

    private final ZoneId zone;

    XapiGrid(FetchCallback<XapiListing, Void> fetch, CountCallback<XapiListing, Void> count, ZoneId zone) {
        this.zone = zone;
        var grid = getContent();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(this::statement))
                .setHeader(getTranslation("xapi.statement"))
                .setFlexGrow(1);
        grid.setItems(fetch, count);
        grid.setEmptyStateText(getTranslation("xapi.none"));
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    private Component statement(XapiListing row) {
        var reply = row.reply();
        return new CellLines(
                CellLines.head(getTranslation("xapi.verb." + row.verb().name()), badge(row.state())),
                new MetaText(when(row)),
                new MetaText(reply == null ? "" : getTranslation("xapi.reply", reply)));
    }

    private StatusBadge badge(XapiState state) {
        var tone = switch (state) {
            case DONE -> Tone.GOOD;
            case WAITING -> Tone.PROGRESS;
            case REFUSED -> Tone.BAD;
        };
        return new StatusBadge(getTranslation("xapi.state." + state.name()), tone);
    }

    private String when(XapiListing row) {
        var at = Objects.requireNonNullElse(row.settledAt(), row.createdAt());
        return Formats.dateTime(at, zone, getLocale());
    }
}
