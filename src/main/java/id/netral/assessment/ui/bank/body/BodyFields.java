package id.netral.assessment.ui.bank.body;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionCheck;
import org.jspecify.annotations.Nullable;

/** The few kinds of fields that editors of all types of questions are made of. */
public final class BodyFields {

    private BodyFields() {}

    /** A text of some words or a sentence, as long as an option may be. */
    static TextArea text(String label, String value, Runnable changed) {
        var field = new TextArea(label);
        field.setMinRows(1);
        field.setMaxLength(QuestionCheck.LONGEST_OPTION);
        field.setValue(value);
        return telling(field, changed);
    }

    /** A few words, on one line. */
    static TextField words(String label, String value, int longest, Runnable changed) {
        var field = new TextField(label);
        field.setMaxLength(longest);
        field.setValue(value);
        return telling(field, changed);
    }

    /** How a partly right answer counts. */
    static Select<Credit> credit(Credit value, Runnable changed) {
        var field = new Select<Credit>();
        field.setLabel(field.getTranslation("bank.credit"));
        field.setItems(Credit.values());
        field.setItemLabelGenerator(credit -> field.getTranslation("bank.credit." + credit));
        field.setValue(value);
        return telling(field, changed);
    }

    /** The field, after every change of which the callback is called. */
    public static <F extends HasValue<?, ?>> F telling(F field, Runnable changed) {
        field.addValueChangeListener(event -> changed.run());
        return field;
    }

    /** What was typed, null for nothing. */
    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** The text, empty for null. */
    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
