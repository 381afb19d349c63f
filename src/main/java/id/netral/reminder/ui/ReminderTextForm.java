package id.netral.reminder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.reminder.ReminderSettings;
import id.netral.reminder.ReminderText;
import id.netral.reminder.TextPart;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The texts: one at a time, with its placeholders, a preview, a test, and the way back to Netral's own. */
final class ReminderTextForm extends Composite<Section> {

    private final transient ReminderSettings settings;
    private final Select<TextPart> part = new Select<>();
    private final TextField subject = new TextField(getTranslation("reminder.settings.subject"));
    private final TextArea body = new TextArea(getTranslation("reminder.settings.body"));
    private final Paragraph placeholders = new Paragraph();
    private final Div preview = new Div();

    ReminderTextForm(ReminderSettings settings) {
        this.settings = settings;
        part.setLabel(getTranslation("reminder.settings.part"));
        part.setItems(TextPart.values());
        part.setItemLabelGenerator(item -> getTranslation("reminder.part." + item));
        part.addValueChangeListener(event -> show());
        subject.setMaxLength(ReminderText.LONGEST_SUBJECT);
        subject.setWidthFull();
        body.setMaxLength(ReminderText.LONGEST_BODY);
        body.setWidthFull();
        body.setMinRows(8);
        placeholders.addClassName("meta");
        preview.addClassName("stack");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("reminder.settings.texts")),
                        part,
                        subject,
                        body,
                        placeholders,
                        buttons(),
                        preview);
        part.setValue(TextPart.PERSON);
    }

    private Div buttons() {
        var store = button("reminder.settings.save", this::save);
        store.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(
                store,
                button("reminder.settings.preview", this::preview),
                button("reminder.settings.test", this::test),
                new Button(getTranslation("reminder.settings.restore"), event -> restore()));
        buttons.addClassName("row");
        return buttons;
    }

    /** A button that works on the text as it stands in the fields, and says what is wrong with it. */
    private Button button(String key, Consumer<ReminderText> act) {
        return new Button(getTranslation(key), event -> {
            try {
                act.accept(new ReminderText(part.getValue(), subject.getValue(), body.getValue()));
            } catch (RefusedException refusal) {
                Notices.refusal(refusal);
            }
        });
    }

    private void show() {
        var text = settings.text(part.getValue());
        subject.setVisible(text.part().hasSubject());
        subject.setValue(text.subject());
        body.setValue(text.body());
        placeholders.setText(getTranslation(
                "reminder.settings.placeholders",
                text.part().placeholders().stream()
                        .map(name -> "{" + name + "}")
                        .collect(Collectors.joining(", "))));
        preview(text);
    }

    private void save(ReminderText text) {
        settings.changeText(text);
        preview(text);
        Notices.success(getTranslation("reminder.settings.saved"));
    }

    private void test(ReminderText text) {
        settings.sendToMyself(text);
        Notices.success(getTranslation("reminder.settings.test-sent"));
    }

    private void restore() {
        settings.restoreText(part.getValue());
        show();
        Notices.success(getTranslation("reminder.settings.restored"));
    }

    private void preview(ReminderText text) {
        var shown = settings.preview(text);
        var letter = new Pre(shown.text());
        letter.addClassName("mail-text");
        preview.removeAll();
        var title = new Span(shown.subject().isEmpty() ? getTranslation("reminder.settings.preview") : shown.subject());
        title.addClassName("reminder-subject");
        preview.add(title, letter);
    }
}
