package id.netral.authoring.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for a few words before a step is taken. */
final class WordsDialog extends Dialog {

    private static final int LONGEST = 1_000;

    /**
     * @param title key of the title, also on the button
     * @param label key of the field's label
     */
    WordsDialog(String title, String label, Consumer<String> taken) {
        setHeaderTitle(getTranslation(title));
        var words = new TextArea(getTranslation(label));
        words.setMaxLength(LONGEST);
        words.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        words.setMinHeight("8rem");
        var go = new Button(getTranslation(title), event -> {
            if (words.getValue().isBlank()) {
                words.setInvalid(true);
                words.setErrorMessage(getTranslation("review.reason-missing"));
            } else {
                close();
                taken.accept(words.getValue());
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(words);
        setWidth("min(34rem, 92vw)");
        getFooter().add(new Button(getTranslation("publication.cancel"), event -> close()), go);
        words.setAutofocus(true);
    }
}
