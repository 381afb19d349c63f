package id.netral.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider.CountCallback;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Set;

/**
 * A paged list that is a table on a wide screen and a list of cards on a phone: every row is one cell whose parts the style
 * sheet lays out, side by side under their titles or below each other.
 */
public final class RowGrid<T> extends Composite<Grid<T>> {

    private static final int PAGE = 50;

    /** A part of a row and the title over it. */
    public record Part<T>(String title, SerializableFunction<T, Component> content) {}

    /** The class name tells the style sheet how wide the parts are. */
    public RowGrid(String className, List<Part<T>> parts) {
        var grid = getContent();
        grid.addClassNames("row-grid", className);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(PAGE);
        grid.addColumn(new ComponentRenderer<>(row -> cells(parts, row)))
                .setHeader(titles(parts))
                .setFlexGrow(1);
    }

    /** Shows these rows; short lists are as high as their rows. */
    public void show(FetchCallback<T, Void> fetch, CountCallback<T, Void> count) {
        getContent().setItems(fetch, count);
    }

    /** Lets rows be chosen; says so after each change. */
    void selectable(Runnable changed) {
        var model = (GridMultiSelectionModel<T>) getContent().setSelectionMode(Grid.SelectionMode.MULTI);
        // choosing all would fetch all
        model.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        model.addMultiSelectionListener(event -> changed.run());
    }

    Set<T> selected() {
        return getContent().getSelectedItems();
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    public Grid<T> grid() {
        return getContent();
    }

    private static <T> Div titles(List<Part<T>> parts) {
        var titles = new Div();
        titles.addClassNames("row-cells", "row-titles");
        parts.forEach(part -> titles.add(new Span(part.title())));
        return titles;
    }

    private static <T> Div cells(List<Part<T>> parts, T row) {
        var cells = new Div();
        cells.addClassName("row-cells");
        parts.forEach(part -> cells.add(part.content().apply(row)));
        return cells;
    }
}
