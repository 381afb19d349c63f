package id.netral.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import id.netral.common.RefusedException;

/** Asks for the password of today and the one of tomorrow. */
final class ChangePasswordForm extends Composite<Div> {

    /** Changes it; a refusal is shown in the form. */
    interface Change {
        void change(String current, String fresh);
    }

    private static final String WRONG = "password.wrong";

    private final PasswordField current = new PasswordField(getTranslation("password.current"));
    private final NewPasswordFields fresh = new NewPasswordFields();
    private final FormMessage message = new FormMessage("", false);
    private final Change change;

    ChangePasswordForm(Change change) {
        this.change = change;
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setRequiredIndicatorVisible(true);
        current.setWidthFull();
        message.setVisible(false);
        var submit = new Button(getTranslation("profile.change-password"), event -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("stack");
        getContent().add(message, current, fresh, submit);
    }

    private void submit() {
        message.setVisible(false);
        current.setInvalid(false);
        if (current.isEmpty()) {
            say(getTranslation("field.missing"));
            return;
        }
        fresh.value().ifPresent(password -> {
            try {
                change.change(current.getValue(), password);
            } catch (RefusedException refusal) {
                show(refusal);
            }
        });
    }

    private void show(RefusedException refusal) {
        var sentence = getTranslation(refusal.key(), refusal.arguments());
        if (WRONG.equals(refusal.key())) {
            say(sentence);
        } else if (!fresh.show(refusal)) {
            message.setText(sentence);
            message.setVisible(true);
        }
    }

    private void say(String sentence) {
        current.setErrorMessage(sentence);
        current.setInvalid(true);
    }
}
