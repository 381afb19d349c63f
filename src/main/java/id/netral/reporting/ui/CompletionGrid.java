package id.netral.reporting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.signals.Signal;
import id.netral.common.Formats;
import id.netral.reporting.completion.CompletionOverview;
import id.netral.reporting.completion.CompletionRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows, page by page from the database: columns on a wide screen, one compact cell a row on a phone. */
final class CompletionGrid extends Composite<Grid<CompletionRow>> {

    private static final int PAGE = 50;
    private static final int WIDE = 900;

    /** Fetches rows of an overview. */
    @FunctionalInterface
    interface Pages {
        List<CompletionRow> fetch(CompletionOverview overview, int offset, int limit);
    }

    private final transient Pages pages;

    CompletionGrid(Pages pages) {
        this.pages = pages;
        var grid = getContent();
        grid.addClassName("hr-grid");
        grid.setPageSize(PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.getElement().setAttribute("aria-label", getTranslation("report.list"));
        grid.addColumn(new ComponentRenderer<>(CompletionCard::new))
                .setKey("compact")
                .setHeader(getTranslation("report.column.person"));
        addColumns(grid);
        compact(false);
    }

    /** Shows the overview's rows. */
    void show(CompletionOverview overview) {
        var count = Math.toIntExact(overview.totals().rows());
        getContent()
                .setItems(DataProvider.fromCallbacks(
                        query -> pages.fetch(overview, query.getOffset(), query.getLimit()).stream(), query -> {
                            // the contract of callbacks: both must be asked for
                            query.getOffset();
                            query.getLimit();
                            return count;
                        }));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var size = event.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> compact(size.get().width() > 0 && size.get().width() < WIDE));
    }

    private void compact(boolean compact) {
        getContent().getColumns().forEach(column -> column.setVisible("compact".equals(column.getKey()) == compact));
        getContent().setClassName("hr-grid-compact", compact);
    }

    private void addColumns(Grid<CompletionRow> grid) {
        column(grid, "report.column.person", "11.5rem", row -> new TwoLines(row.name(), CompletionBadges.nip(row)))
                .setFlexGrow(2);
        column(grid, "report.column.unit", "10.5rem", row -> new TwoLines(row.unit(), job(row)))
                .setFlexGrow(2);
        column(grid, "report.column.module", "10.5rem", row -> new TwoLines(row.moduleTitle(), version(row)))
                .setFlexGrow(2);
        column(grid, "report.column.state", "11rem", this::state);
        column(grid, "report.column.completed", "9rem", row -> new TwoLines(day(row.completedOn()), started(row)));
        column(grid, "report.column.score", "5rem", row -> new TwoLines(number(row.score()), jp(row)))
                .setTextAlign(ColumnTextAlign.END);
    }

    private Grid.Column<CompletionRow> column(
            Grid<CompletionRow> grid, String key, String width, SerializableFunction<CompletionRow, Component> cell) {
        return grid.addColumn(new ComponentRenderer<>(cell))
                .setHeader(getTranslation(key))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private Component state(CompletionRow row) {
        var cell = new Div(new CompletionBadges(row));
        cell.addClassName("hr-lines");
        if (row.dueOn() != null) {
            var due = new Span(getTranslation("report.row.due", day(row.dueOn())));
            due.addClassName("meta");
            cell.add(due);
        }
        return cell;
    }

    private String started(CompletionRow row) {
        return row.startedOn() == null ? "" : getTranslation("report.row.started", day(row.startedOn()));
    }

    private String jp(CompletionRow row) {
        return row.jp() == null ? "" : getTranslation("report.row.jp", number(row.jp()));
    }

    private String version(CompletionRow row) {
        return row.version() == null ? "" : getTranslation("report.version", row.version());
    }

    private static String job(CompletionRow row) {
        var rank = row.rankCode() == null ? "" : row.rankCode();
        var position = row.position() == null ? "" : row.position();
        return rank + (rank.isEmpty() || position.isEmpty() ? "" : " · ") + position;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : ShortDate.text(day, getLocale());
    }

    private String number(@Nullable Number value) {
        return value == null ? "" : Formats.number(value, getLocale());
    }
}
