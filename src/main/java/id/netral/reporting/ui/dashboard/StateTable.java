package id.netral.reporting.ui.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.netral.common.Formats;
import id.netral.reporting.CompletionState;
import id.netral.reporting.figures.StateCounts;
import id.netral.reporting.ui.Percent;
import java.io.Serial;
import java.util.List;

/** A plot that is a table: each row has a name, a drawn bar and the figures behind it. */
final class StateTable extends Composite<NativeTable> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final List<String> headers;

    StateTable(String caption, String nameHeader) {
        headers = List.of(
                nameHeader,
                getTranslation("dashboard.overdue"),
                getTranslation(CompletionState.BELUM_MULAI.key()),
                getTranslation(CompletionState.SEDANG_BERJALAN.key()),
                getTranslation(CompletionState.SELESAI.key()),
                getTranslation("report.number.share"));
        getContent().addClassNames("hr-table", "dash-table");
        getContent().setCaptionText(caption);
        var row = new NativeTableRow();
        headers.forEach(header -> {
            var cell = new NativeTableHeaderCell(header);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        getContent().getHead().add(row);
    }

    void row(Component name, StateCounts counts) {
        var header = new NativeTableHeaderCell();
        header.getElement().setAttribute("scope", "row");
        header.add(new Div(name), new StateBar(counts));
        var row = new NativeTableRow();
        row.add(header);
        var overdue = number(1, counts.overdue());
        if (counts.overdue() > 0) {
            overdue.addClassName("dash-overdue");
        }
        row.add(
                overdue,
                number(2, counts.notStarted()),
                number(3, counts.running()),
                number(4, counts.done()),
                cell(5, Percent.text(counts.share(), getLocale())));
        getContent().getBody().add(row);
    }

    private NativeTableCell number(int column, long value) {
        return cell(column, Formats.number(value, getLocale()));
    }

    private NativeTableCell cell(int column, String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("num");
        cell.getElement().setAttribute("data-label", headers.get(column));
        return cell;
    }
}
