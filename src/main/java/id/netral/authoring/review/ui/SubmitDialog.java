package id.netral.authoring.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import id.netral.catalog.pack.ModuleChange;
import java.util.function.BiConsumer;

/** Asks what has changed before a draft is handed to the reviewers. */
final class SubmitDialog extends Dialog {

    /** @param second whether the module was published before, so that a note is needed */
    SubmitDialog(boolean second, BiConsumer<String, Boolean> taken) {
        setHeaderTitle(getTranslation("review.submit"));
        var note = new TextArea(getTranslation("review.note"));
        note.setHelperText(getTranslation(second ? "review.note-help" : "review.note-help-first"));
        note.setMaxLength(ModuleChange.LONGEST_NOTE);
        note.setRequiredIndicatorVisible(second);
        note.setWidthFull();
        note.setMinHeight("7rem");
        var material = new Checkbox(getTranslation("review.material"));
        material.setHelperText(getTranslation("review.material-help"));
        material.setVisible(second);
        var go = new Button(getTranslation("review.submit"), event -> {
            if (second && note.getValue().isBlank()) {
                note.setInvalid(true);
                note.setErrorMessage(getTranslation("review.note-missing"));
            } else {
                close();
                taken.accept(note.getValue(), material.getValue());
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(note, material);
        fields.addClassName("stack");
        add(fields);
        setWidth("min(36rem, 92vw)");
        getFooter().add(new Button(getTranslation("publication.cancel"), event -> close()), go);
    }
}
