package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.io.Serial;
import java.util.List;

/** A table whose rows have a name and figures; where there is no room for columns, each figure brings its header along. */
final class FigureTable extends Composite<NativeTable> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final List<String> headers;

    /** The first header is that of the rows' names. */
    FigureTable(String caption, String... headers) {
        this.headers = List.of(headers);
        getContent().addClassNames("hr-table", "stats-table");
        getContent().setCaptionText(caption);
        var row = new NativeTableRow();
        this.headers.forEach(header -> row.add(scoped(new NativeTableHeaderCell(header), "col")));
        getContent().getHead().add(row);
    }

    /** Adds a row of a name and texts. */
    NativeTableRow row(String name, String... figures) {
        var row = row(new Span(name));
        for (var figure : figures) {
            add(row, new Span(figure));
        }
        return row;
    }

    /** Begins a row with a name. */
    NativeTableRow row(Component name) {
        var header = scoped(new NativeTableHeaderCell(), "row");
        header.add(name);
        var row = new NativeTableRow();
        row.add(header);
        getContent().getBody().add(row);
        return row;
    }

    /** Adds the row's next cell. */
    NativeTableCell add(NativeTableRow row, Component content) {
        var cell = new NativeTableCell();
        cell.addClassName("num");
        cell.getElement()
                .setAttribute("data-label", headers.get(row.getElement().getChildCount()));
        cell.add(content);
        row.add(cell);
        return cell;
    }

    private static NativeTableHeaderCell scoped(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
