package id.netral.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.netral.people.RejectedRow;
import id.netral.people.RosterColumn;
import id.netral.people.RosterImport;
import id.netral.people.RosterPreview;
import id.netral.people.RowChange;
import id.netral.people.RowChange.FieldChange;
import id.netral.people.Texts;
import id.netral.people.ui.RowGrid.Part;
import java.util.List;

/** The rows of a dry run, page by page. */
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
        var count = preview.counts().rejected();
        grid.show(
                query -> rosterImport.rejected(preview.id(), query.getOffset(), query.getLimit()).stream(),
                query -> count);
        grid.grid().setAllRowsVisible(count <= SHORT);
        return grid;
    }

    static RowGrid<RowChange> changes(RosterPreview preview, RosterImport rosterImport, Texts texts) {
        var grid = new RowGrid<RowChange>(
                "changes-grid",
                List.of(
                        new Part<>(texts.get("roster.rejected.row"), row -> rowNumber(row.number(), texts)),
                        new Part<>(
                                texts.get(RosterColumn.NIP.key()),
                                row -> digits(row.nip().value())),
                        new Part<>(texts.get(RosterColumn.NAME.key()), row -> new Span(row.name())),
                        new Part<>(texts.get("roster.changes.what"), row -> changes(row, texts))));
        var count = preview.counts().changed();
        grid.show(
                query -> rosterImport.changes(preview.id(), query.getOffset(), query.getLimit()).stream(),
                query -> count);
        grid.grid().setAllRowsVisible(count <= SHORT);
        return grid;
    }

    private static Span rowNumber(int number, Texts texts) {
        var span = new Span(texts.get("roster.row", Integer.toString(number)));
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

    private static Component changes(RowChange row, Texts texts) {
        var lines = new Div();
        lines.addClassName("row-lines");
        row.fields().forEach(field -> lines.add(new Div(sentence(field, texts))));
        if (row.returns()) {
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
