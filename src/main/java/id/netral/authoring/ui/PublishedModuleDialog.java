package id.netral.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.authoring.DraftOpening;
import id.netral.catalog.ModuleVersion;

/** Opens the draft of a published module, making it from what is published when there is none yet. */
final class PublishedModuleDialog extends Composite<Dialog> {

    PublishedModuleDialog(DraftOpening opening) {
        var module = new ComboBox<ModuleVersion>(getTranslation("draft.published-module"));
        module.setItems(opening.published());
        module.setItemLabelGenerator(ModuleVersion::title);
        module.setWidthFull();
        var form = new Div(new Paragraph(getTranslation("draft.from-published-text")), module);
        form.addClassName("stack");
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("draft.from-published"));
        dialog.setWidth("min(36rem, calc(100vw - 2rem))");
        dialog.add(form);
        var open = new Button(
                getTranslation("draft.open"),
                event -> module.getOptionalValue()
                        .ifPresent(version -> Attempt.to(() -> {
                            opening.open(version.id());
                            dialog.close();
                            UI.getCurrent().navigate(AuthoringPaths.module(version.slug()));
                        })));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("draft.cancel"), event -> dialog.close()), open);
    }

    void open() {
        getContent().open();
    }
}
