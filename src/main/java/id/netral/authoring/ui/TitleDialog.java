package id.netral.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;

/** Asks for a title. */
final class TitleDialog extends Composite<Dialog> {

    private static final int LONGEST = 200;

    private final TextField title = new TextField(getTranslation("draft.field.title"));

    /** The callback is true when the title was taken; then the dialog closes. */
    TitleDialog(String heading, String confirm, Predicate<String> save) {
        title.setMaxLength(LONGEST);
        title.setWidthFull();
        title.setAutofocus(true);
        var dialog = getContent();
        dialog.setHeaderTitle(heading);
        dialog.setWidth("min(32rem, calc(100vw - 2rem))");
        dialog.add(title);
        var button = new Button(confirm, event -> {
            if (save.test(title.getValue())) {
                dialog.close();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER);
        dialog.getFooter().add(new Button(getTranslation("draft.cancel"), event -> dialog.close()), button);
    }

    void open(String value) {
        title.setValue(value);
        getContent().open();
    }
}
