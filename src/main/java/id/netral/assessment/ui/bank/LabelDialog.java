package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import id.netral.question.QuestionDefinition.Labels;
import java.util.List;
import java.util.function.Predicate;

/** Changes the labels of a question without writing a revision. */
final class LabelDialog extends Composite<Dialog> {

    /** The callback says whether the labels were taken; then the dialog closes. */
    LabelDialog(Labels labels, List<String> knownTags, Predicate<Labels> save) {
        var fields = new LabelFields(knownTags);
        fields.show(labels);
        var dialog = getContent();
        dialog.addClassName("bank-dialog");
        dialog.setHeaderTitle(getTranslation("bank.relabel"));
        dialog.add(fields);
        var cancel = new Button(getTranslation("bank.cancel"), event -> dialog.close());
        var confirm = new Button(getTranslation("bank.save-labels"), event -> {
            if (fields.valid() && save.test(fields.read())) {
                dialog.close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(cancel, confirm);
    }

    void open() {
        getContent().open();
    }
}
