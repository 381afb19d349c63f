package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.netral.learning.jp.CreditedEntry;
import id.netral.learning.jp.JpStatement;
import id.netral.learning.jp.JpWords;
import java.util.stream.Stream;

/** What each completion is worth, and why. */
final class JpTable extends Composite<NativeTable> {

    private final transient JpWords words;

    JpTable(JpStatement statement, JpWords words) {
        this.words = words;
        getContent().addClassName("hr-table");
        getContent().setCaptionText(words.period(statement.period()));
        var head = new NativeTableRow();
        Stream.of("module", "day", "activity", "recorded", "credited").forEach(column -> {
            var cell = new NativeTableHeaderCell(words.text("jp.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        getContent().getHead().add(head);
        statement.entries().forEach(each -> getContent().getBody().add(row(each)));
    }

    private NativeTableRow row(CreditedEntry credited) {
        var entry = credited.entry();
        var reason = new Span(words.reason(credited));
        reason.addClassName("meta");
        var module = new NativeTableHeaderCell();
        module.add(new Div(entry.title()), reason);
        module.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(module);
        row.add(
                cell("day", words.day(entry)),
                cell("activity", words.activity(entry.activity())),
                cell("recorded", words.hours(entry.recorded())),
                cell("credited", words.hours(credited.credited())));
        return row;
    }

    /** The label is shown before the figure where the header has no room. */
    private NativeTableCell cell(String column, String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("num");
        cell.getElement().setAttribute("data-label", words.text("jp.column." + column));
        return cell;
    }
}
