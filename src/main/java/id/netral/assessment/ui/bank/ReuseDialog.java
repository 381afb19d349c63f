package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.catalog.ModuleReference;
import java.util.List;
import java.util.function.Predicate;

/** Asks which other module shall have the question by reference. */
final class ReuseDialog extends Composite<Dialog> {

    /** The callback says whether the question was taken in there; then the dialog closes. */
    ReuseDialog(List<ModuleReference> modules, Predicate<ModuleReference> put) {
        var module = new ComboBox<ModuleReference>(getTranslation("bank.reuse.module"));
        module.setItems(modules);
        module.setItemLabelGenerator(ModuleReference::title);
        module.setWidthFull();
        module.setErrorMessage(getTranslation("bank.reuse.missing"));
        var dialog = getContent();
        dialog.addClassName("bank-dialog");
        dialog.setHeaderTitle(getTranslation("bank.reuse"));
        dialog.add(new Paragraph(getTranslation("bank.reuse.lead")), module);
        var confirm = new Button(getTranslation("bank.reuse.do"), event -> {
            module.setInvalid(module.isEmpty());
            if (!module.isEmpty() && put.test(module.getValue())) {
                dialog.close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("bank.cancel"), event -> dialog.close()), confirm);
    }

    void open() {
        getContent().open();
    }
}
