package id.netral.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import id.netral.desk.AskDesk;
import id.netral.desk.PersonalTrace;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Takes a question; what seems to tell who somebody is, is sent at the second push only. A refused text stays. */
final class AskForm extends Composite<Section> {

    private final TextArea text = new TextArea(getTranslation("desk.question"));
    private final Paragraph warning = new Paragraph();
    private final Button send = new Button(getTranslation("desk.send"), event -> send());
    private final transient Predicate<String> ask;
    private String warned = "";

    /** The predicate takes the text; true empties the form. */
    AskForm(String situation, Predicate<String> ask) {
        this.ask = ask;
        // no maximum: the browser would cut off what is pasted
        text.setHelperText(getTranslation("desk.question-help", AskDesk.LONGEST));
        text.setWidthFull();
        warning.setVisible(false);
        warning.getElement().setAttribute("role", "alert");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("card", "stack");
        if (!situation.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("desk.situation", situation)));
        }
        getContent().add(text, warning, send);
    }

    private void send() {
        var typed = text.getValue();
        // a text too long is refused anyway and not searched through first
        if (!typed.equals(warned) && typed.length() <= AskDesk.LONGEST && warn(typed)) {
            warned = typed;
            return;
        }
        if (ask.test(typed)) {
            text.clear();
            clearWarning();
        }
    }

    private boolean warn(String typed) {
        var traces = PersonalTrace.in(typed);
        if (traces.isEmpty()) {
            clearWarning();
            return false;
        }
        warning.setText(getTranslation(
                "desk.warning",
                traces.stream()
                        .map(trace -> getTranslation("desk.trace." + trace.name()))
                        .collect(Collectors.joining(", "))));
        warning.setVisible(true);
        send.setText(getTranslation("desk.send-anyway"));
        return true;
    }

    private void clearWarning() {
        warned = "";
        warning.setVisible(false);
        send.setText(getTranslation("desk.send"));
    }
}
