package id.netral.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.common.RefusedException;

/** Asks for name, one-time code and a new password. */
final class ActivationForm extends Composite<Div> {

    /** Does what the form is for; a refusal is shown in the form. */
    interface Activation {
        void activate(String name, String code, String password);
    }

    private final TextField name = new TextField(getTranslation("login.name"));
    private final TextField code = new TextField(getTranslation("activation.code"));
    private final NewPasswordFields passwords = new NewPasswordFields();
    private final FormMessage message = new FormMessage("", false);
    private final Activation activation;

    ActivationForm(String knownCode, Activation activation) {
        this.activation = activation;
        name.setAutocomplete(Autocomplete.USERNAME);
        code.setValue(knownCode);
        code.setAutocomplete(Autocomplete.OFF);
        code.setHelperText(getTranslation("activation.code-help"));
        for (var field : new TextField[] {name, code}) {
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
        }
        message.setVisible(false);
        var submit = new Button(getTranslation("activation.submit"), event -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        submit.setDisableOnClick(false);
        submit.setWidthFull();
        getContent().addClassName("stack");
        getContent().add(message, name, code, passwords, submit);
    }

    private void submit() {
        message.setVisible(false);
        var complete = filled(name) & filled(code);
        passwords.value().filter(password -> complete).ifPresent(password -> {
            try {
                activation.activate(name.getValue(), code.getValue(), password);
            } catch (RefusedException refusal) {
                show(refusal);
            }
        });
    }

    private boolean filled(TextField field) {
        field.setErrorMessage(getTranslation("field.missing"));
        field.setInvalid(field.getValue().isBlank());
        return !field.isInvalid();
    }

    private void show(RefusedException refusal) {
        if (!passwords.show(refusal)) {
            message.setText(getTranslation(refusal.key(), refusal.arguments()));
            message.setVisible(true);
        }
    }
}
