package id.netral.reporting.ui.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.netral.reporting.template.SheetPreview;
import id.netral.reporting.template.TemplateField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A line for each column of the template, with the field it is filled with to choose. */
final class ColumnTable extends Composite<Div> {

    private final Map<Integer, ComboBox<String>> choices = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    ColumnTable(SheetPreview preview, List<? extends TemplateField<?>> fields) {
        fields.forEach(field -> labels.put(field.key(), field.label()));
        labels.put(TemplateField.NUMBER, getTranslation("template.number"));
        var table = new NativeTable();
        table.addClassName("hr-table");
        table.setCaptionText(getTranslation("template.columns"));
        var head = new NativeTableRow();
        Stream.of("template.column.place", "template.column.title", "template.column.field")
                .map(this::head)
                .forEach(head::add);
        table.getHead().add(head);
        preview.columns().forEach(column -> table.getBody().add(row(column)));
        getContent().addClassName("template-columns");
        getContent().add(table);
    }

    /** Key of the field by column; columns left as they are do not occur. */
    SortedMap<Integer, String> chosen() {
        var chosen = new TreeMap<Integer, String>();
        choices.forEach((place, choice) -> choice.getOptionalValue().ifPresent(key -> chosen.put(place, key)));
        return chosen;
    }

    private NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(SheetPreview.Column column) {
        var place = new NativeTableHeaderCell(column.letters());
        place.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(place, cell(new Span(column.title())), cell(choice(column)));
        return row;
    }

    private static NativeTableCell cell(Component content) {
        var cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }

    private ComboBox<String> choice(SheetPreview.Column column) {
        var choice = new ComboBox<String>();
        choice.setAriaLabel(getTranslation("template.column.choice", column.letters(), column.title()));
        choice.setItems(labels.keySet());
        choice.setItemLabelGenerator(key -> labels.getOrDefault(key, key));
        choice.setClearButtonVisible(true);
        choice.setPlaceholder(
                getTranslation(column.computed() ? "template.column.formula" : "template.column.nothing"));
        column.field().filter(labels::containsKey).ifPresent(choice::setValue);
        choices.put(column.place(), choice);
        return choice;
    }
}
