package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;

/** Asks for the title of a new story. */
final class NewStoryDialog extends Composite<Dialog> {

    private static final int LONGEST_TITLE = 200;

    private final TextField title = new TextField(getTranslation("story.edit.title"));

    /** The title goes to {@code create}; true closes the dialog. */
    NewStoryDialog(Predicate<String> create) {
        title.setMaxLength(LONGEST_TITLE);
        title.setWidthFull();
        title.setHelperText(getTranslation("story.new-hint"));
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("story.new"));
        dialog.setWidth("min(32rem, 92vw)");
        dialog.add(title);
        var confirm = new Button(getTranslation("story.new-create"), event -> {
            if (create.test(title.getValue())) {
                dialog.close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER);
        dialog.getFooter().add(new Button(getTranslation("story.edit.cancel"), event -> dialog.close()), confirm);
    }

    void open() {
        getContent().open();
        title.focus();
    }
}
