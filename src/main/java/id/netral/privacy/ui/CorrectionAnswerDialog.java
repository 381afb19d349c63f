package id.netral.privacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.netral.privacy.CorrectionRequest;
import id.netral.privacy.CorrectionRequests;

/** Asks HR for yes or no, and why. */
final class CorrectionAnswerDialog extends Composite<Dialog> {

    /** Takes the answer; true closes the dialog. */
    @FunctionalInterface
    interface Answer {
        boolean give(CorrectionRequest request, boolean accepted, String reason);
    }

    private final TextArea reason = new TextArea(getTranslation("correction.reason"));

    CorrectionAnswerDialog(CorrectionRequest request, Answer answer) {
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("correction.answer-of", request.name()));
        dialog.setWidth("32rem");
        reason.setMaxLength(CorrectionRequests.LONGEST_TEXT);
        reason.setWidthFull();
        var field = getTranslation("correction.field." + request.field().name());
        var content = new Div(
                new Paragraph(getTranslation("correction.line", field, request.wanted())),
                new Paragraph(getTranslation("correction.accept-help")),
                reason);
        content.addClassName("stack");
        dialog.add(content);
        var accept = button("correction.accept", request, true, answer);
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter()
                .add(
                        new Button(getTranslation("correction.cancel"), event -> dialog.close()),
                        button("correction.decline", request, false, answer),
                        accept);
    }

    private Button button(String key, CorrectionRequest request, boolean accepted, Answer answer) {
        return new Button(getTranslation(key), event -> {
            if (answer.give(request, accepted, reason.getValue())) {
                getContent().close();
            }
        });
    }

    void open() {
        getContent().open();
    }
}
