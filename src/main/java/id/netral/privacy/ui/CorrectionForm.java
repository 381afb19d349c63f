package id.netral.privacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.privacy.CorrectionField;
import id.netral.privacy.CorrectionRequests;

/** Asks what is wrong and what is right. */
final class CorrectionForm extends Composite<Div> {

    /** Takes what was entered; true empties the fields. */
    @FunctionalInterface
    interface Ask {
        boolean ask(CorrectionField field, String wanted, String note);
    }

    private final Select<CorrectionField> field = new Select<>();
    private final TextField wanted = new TextField(getTranslation("correction.wanted-label"));
    private final TextArea note = new TextArea(getTranslation("correction.note"));
    private final transient Ask ask;

    CorrectionForm(Ask ask) {
        this.ask = ask;
        field.setLabel(getTranslation("correction.field"));
        field.setItems(CorrectionField.values());
        field.setItemLabelGenerator(each -> getTranslation("correction.field." + each.name()));
        wanted.setMaxLength(CorrectionRequests.LONGEST_WANTED);
        wanted.setWidthFull();
        note.setMaxLength(CorrectionRequests.LONGEST_TEXT);
        note.setHelperText(getTranslation("correction.note-help"));
        note.setWidthFull();
        var button = new Button(getTranslation("correction.ask"), event -> submit());
        getContent().addClassName("stack");
        getContent().add(new Paragraph(getTranslation("correction.lead")), field, wanted, note, button);
    }

    private void submit() {
        if (field.isEmpty()) {
            Notices.refusal(new RefusedException("correction.field-missing"));
            return;
        }
        if (ask.ask(field.getValue(), wanted.getValue(), note.getValue())) {
            field.clear();
            wanted.clear();
            note.clear();
        }
    }
}
