package id.netral.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.common.RefusedException;

/** Asks who the first administrator is. */
final class AdminLinkForm extends Composite<Div> {

    /** Makes the account; a refusal is shown in the form. */
    interface Creation {
        void create(String name, String email, String password);
    }

    private final TextField name = new TextField(getTranslation("admin-link.name"));
    private final EmailField email = new EmailField(getTranslation("admin-link.email"));
    private final NewPasswordFields passwords = new NewPasswordFields();
    private final FormMessage message = new FormMessage("", false);
    private final Creation creation;

    AdminLinkForm(Creation creation) {
        this.creation = creation;
        name.setAutocomplete(Autocomplete.NAME);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        name.setWidthFull();
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        message.setVisible(false);
        var submit = new Button(getTranslation("admin-link.submit"), event -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        submit.setWidthFull();
        getContent().addClassName("stack");
        getContent().add(message, name, email, passwords, submit);
    }

    private void submit() {
        message.setVisible(false);
        passwords.value().ifPresent(password -> {
            try {
                creation.create(name.getValue(), email.getValue(), password);
            } catch (RefusedException refusal) {
                if (!passwords.show(refusal)) {
                    message.setText(getTranslation(refusal.key(), refusal.arguments()));
                    message.setVisible(true);
                }
            }
        });
    }
}
