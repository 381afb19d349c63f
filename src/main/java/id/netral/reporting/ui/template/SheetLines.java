package id.netral.reporting.ui.template;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.netral.reporting.template.SheetPreview;

/** The first rows of the sheet as they are, so that one can see that it is the right one. */
final class SheetLines extends Composite<Details> {

    SheetLines(SheetPreview preview) {
        var table = new NativeTable();
        table.addClassNames("template-sheet");
        table.setCaptionText(getTranslation("template.preview.caption", preview.sheet()));
        for (var line : preview.lines()) {
            var row = new NativeTableRow();
            line.forEach(text -> row.add(new NativeTableCell(text)));
            table.getBody().add(row);
        }
        var frame = new Div(table);
        frame.addClassName("template-scroll");
        frame.getElement().setAttribute("tabindex", "0");
        getContent().setSummaryText(getTranslation("template.preview"));
        getContent().add(frame);
        getContent().setOpened(true);
    }
}
