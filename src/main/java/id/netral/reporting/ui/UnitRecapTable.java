package id.netral.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.netral.common.Formats;
import id.netral.reporting.CompletionState;
import id.netral.reporting.completion.CompletionOverview;
import id.netral.reporting.completion.CompletionTotals;
import id.netral.reporting.completion.UnitRecap;

/** Each unit's counts as a table whose rows carry a bar. */
final class UnitRecapTable extends Composite<Section> {

    private static final int FIRST = 15;

    UnitRecapTable() {
        getContent().addClassNames("card", "stack", "hr-recap");
    }

    void show(CompletionOverview overview) {
        show(overview, overview.units().size() <= FIRST);
    }

    private void show(CompletionOverview overview, boolean all) {
        getContent().removeAll();
        getContent().add(new H2(getTranslation("report.recap")), table(overview, all));
        if (!all) {
            var more = new Button(
                    getTranslation("report.recap.more", overview.units().size()));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.addClickListener(event -> show(overview, true));
            getContent().add(more);
        }
    }

    private NativeTable table(CompletionOverview overview, boolean all) {
        var shares = !overview.filter().hidesStates();
        var table = new NativeTable();
        table.addClassName("hr-table");
        table.setCaptionText(getTranslation("report.recap.caption"));
        table.getHead().add(header());
        overview.units().stream()
                .limit(all ? Long.MAX_VALUE : FIRST)
                .forEach(recap -> table.getBody().add(row(recap, shares)));
        return table;
    }

    private NativeTableRow header() {
        var row = new NativeTableRow();
        row.add(
                header("report.column.unit"),
                header("report.number.people"),
                header(CompletionState.SELESAI.key()),
                header(CompletionState.SEDANG_BERJALAN.key()),
                header(CompletionState.BELUM_MULAI.key()),
                header("report.number.share"));
        return row;
    }

    /** The class gives the states' headers the colour of their part of the bar. */
    private NativeTableHeaderCell header(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName(key.replace('.', '-'));
        return cell;
    }

    private NativeTableRow row(UnitRecap recap, boolean shares) {
        var totals = recap.totals();
        var unit = new NativeTableHeaderCell(recap.unit().name());
        unit.getElement().setAttribute("scope", "row");
        if (shares) {
            unit.add(bar(totals));
        }
        var row = new NativeTableRow();
        row.add(unit);
        row.add(
                number("report.number.people", totals.people()),
                number(CompletionState.SELESAI.key(), totals.done()),
                number(CompletionState.SEDANG_BERJALAN.key(), totals.running()),
                number(CompletionState.BELUM_MULAI.key(), totals.notStarted()),
                cell("report.number.share", shares ? Percent.text(totals.share(), getLocale()) : "–"));
        return row;
    }

    private NativeTableCell number(String label, long value) {
        return cell(label, Formats.number(value, getLocale()));
    }

    /** The label is shown before the figure where the header has no room. */
    private NativeTableCell cell(String label, String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("num");
        cell.getElement().setAttribute("data-label", getTranslation(label));
        return cell;
    }

    /** The figures beside it say the same, so it is hidden from screen readers. */
    private static Div bar(CompletionTotals totals) {
        var bar = new Div(part("done", totals.done(), totals.rows()), part("running", totals.running(), totals.rows()));
        bar.addClassName("hr-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Span part(String kind, long count, long of) {
        var part = new Span();
        part.addClassName("hr-bar-" + kind);
        part.getStyle().set("inline-size", (of == 0 ? 0 : 100.0 * count / of) + "%");
        return part;
    }
}
