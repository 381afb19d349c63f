package id.netral.assessment.ui.bank.body;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** Rows of one text each. */
final class TextRows extends Composite<Div> {

    private final RowList<TextArea> rows;

    TextRows(List<String> texts, String label, String add, Runnable changed) {
        rows = new RowList<>(add, () -> BodyFields.text(label, "", changed), changed);
        texts.forEach(text -> rows.add(BodyFields.text(label, text, changed)));
        getContent().add(rows);
    }

    List<String> read() {
        return rows.rows().stream().map(field -> field.getValue().strip()).toList();
    }
}
