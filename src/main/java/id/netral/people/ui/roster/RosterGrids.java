package id.netral.people.ui.roster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import id.netral.people.Texts;
import id.netral.people.roster.LeavingEmployee;
import id.netral.people.roster.RosterImport;
import id.netral.people.roster.RosterPreview;
import id.netral.people.roster.file.RejectedRow;
import id.netral.people.roster.file.RosterColumn;
import id.netral.people.roster.file.RowChange;
import id.netral.people.roster.file.RowChange.FieldChange;
import id.netral.people.roster.undo.AppliedRosterRow;
import id.netral.people.ui.RowGrid;
import id.netral.people.ui.RowGrid.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a dry run or of an import, page by page. */
final class RosterGrids {

    private static final int SHORT = 8;

    private RosterGrids() {}

    static RowGrid<RejectedRow> rejected(RosterPreview preview, RosterImport rosterImport, Texts texts) {
        var grid = new RowGrid<RejectedRow>(
                "rejected-grid",
                List.of(
                        new Part<>(texts.get("roster.rejected.row"), row -> rowNumber(row.number(), texts)),
                        new Part<>(texts.get(RosterColumn.NIP.key()), row -> digits(row.text(RosterColumn.NIP))),
                        new Part<>(texts.get(RosterColumn.NAME.key()), row -> new Span(row.text(RosterColumn.NAME))),
                        new Part<>(texts.get("roster.rejected.reason"), row -> reasons(row, texts))));
        return show(
                grid,
                query -> rosterImport.rejected(preview.id(), query.getOffset(), query.getLimit()).stream(),
                preview.counts().rejected());
    }

    static RowGrid<RowChange> changes(String className, FetchCallback<RowChange, Void> fetch, int count, Texts texts) {
        var grid = new RowGrid<RowChange>(
                className,
                List.of(
                        new Part<>(texts.get("roster.rejected.row"), row -> rowNumber(row.number(), texts)),
                        new Part<>(
                                texts.get(RosterColumn.NIP.key()),
                                row -> digits(row.nip().value())),
                        new Part<>(texts.get(RosterColumn.NAME.key()), row -> new Span(row.name())),
                        new Part<>(
                                texts.get("roster.changes.what"), row -> changes(row.fields(), row.returns(), texts))));
        return show(grid, fetch, count);
    }

    static RowGrid<LeavingEmployee> leaving(FetchCallback<LeavingEmployee, Void> fetch, int count, Texts texts) {
        var grid = new RowGrid<LeavingEmployee>(
                "leaving-grid",
                List.of(
                        new Part<>(
                                texts.get(RosterColumn.NIP.key()),
                                row -> digits(row.nip().value())),
                        new Part<>(texts.get(RosterColumn.NAME.key()), row -> new Span(row.name())),
                        new Part<>(texts.get(RosterColumn.UNIT.key()), row -> new Span(row.unit()))));
        return show(grid, fetch, count);
    }

    static RowGrid<AppliedRosterRow> applied(
            String className, FetchCallback<AppliedRosterRow, Void> fetch, int count, Texts texts) {
        var grid = new RowGrid<AppliedRosterRow>(
                className,
                List.of(
                        new Part<>(texts.get("roster.rejected.row"), row -> rowNumber(row.sheetRow(), texts)),
                        new Part<>(
                                texts.get(RosterColumn.NIP.key()),
                                row -> digits(row.nip().value())),
                        new Part<>(texts.get(RosterColumn.NAME.key()), row -> new Span(row.name())),
                        new Part<>(texts.get("roster.changes.what"), row -> changes(row.fields(), false, texts))));
        return show(grid, fetch, count);
    }

    private static <T> RowGrid<T> show(RowGrid<T> grid, FetchCallback<T, Void> fetch, int count) {
        grid.show(fetch, query -> count);
        grid.grid().setAllRowsVisible(count <= SHORT);
        return grid;
    }

    private static Span rowNumber(@Nullable Integer number, Texts texts) {
        var span = new Span(number == null ? "" : texts.get("roster.row", Integer.toString(number)));
        span.addClassName("meta");
        return span;
    }

    private static Span digits(String text) {
        var span = new Span(text);
        span.addClassName("digits");
        return span;
    }

    private static Component reasons(RejectedRow row, Texts texts) {
        var lines = new Div();
        lines.addClassName("row-lines");
        row.reasons().forEach(reason -> lines.add(new Div(reason.sentence(texts))));
        return lines;
    }

    private static Component changes(List<FieldChange> fields, boolean returns, Texts texts) {
        var lines = new Div();
        lines.addClassName("row-lines");
        fields.forEach(field -> lines.add(new Div(sentence(field, texts))));
        if (returns) {
            lines.add(new Div(texts.get("roster.changes.returns")));
        }
        return lines;
    }

    private static String sentence(FieldChange field, Texts texts) {
        var name = texts.get(field.column().key());
        return field.before().isEmpty()
                ? texts.get("roster.changes.filled", name, field.after())
                : texts.get("roster.changes.field", name, field.before(), field.after());
    }
}
