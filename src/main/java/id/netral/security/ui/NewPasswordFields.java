package id.netral.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import id.netral.common.RefusedException;
import java.util.Optional;

/** A new password, typed twice. What the rules are stands there before anybody breaks one. */
final class NewPasswordFields extends Composite<Div> {

    private final PasswordField password = new PasswordField(getTranslation("password.new"));
    private final PasswordField again = new PasswordField(getTranslation("password.again"));

    NewPasswordFields() {
        password.setHelperText(getTranslation("password.rules"));
        for (var field : new PasswordField[] {password, again}) {
            field.setAutocomplete(Autocomplete.NEW_PASSWORD);
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
        }
        getContent().addClassName("stack");
        getContent().add(password, again);
    }

    /** The password, empty (and said so) while the two differ or nothing is typed. */
    Optional<String> value() {
        password.setInvalid(false);
        again.setInvalid(false);
        if (password.isEmpty()) {
            say(password, getTranslation("field.missing"));
            return Optional.empty();
        }
        if (!password.getValue().equals(again.getValue())) {
            say(again, getTranslation("password.differs"));
            return Optional.empty();
        }
        return Optional.of(password.getValue());
    }

    /** Shows a refusal that is about the password here; false when it is about something else. */
    boolean show(RefusedException refusal) {
        if (!refusal.key().startsWith("password.")) {
            return false;
        }
        say(password, getTranslation(refusal.key(), refusal.arguments()));
        return true;
    }

    private static void say(PasswordField field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }
}
