package id.netral.reminder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** A text ready to copy; it may be changed before that. */
final class CopyDialog extends Composite<Dialog> {

    CopyDialog(String text) {
        var area = new TextArea(getTranslation("reminder.copy.text"));
        area.setValue(text);
        area.setWidthFull();
        area.setMaxHeight("50vh");
        var content = new Div(new Paragraph(getTranslation("reminder.copy.hint")), area);
        content.addClassNames("stack", "mail-detail");
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("reminder.copy.title"));
        dialog.add(content);
        var close = new Button(getTranslation("reminder.copy.close"), event -> dialog.close());
        dialog.getFooter().add(close, copyButton(area));
    }

    private Button copyButton(TextArea area) {
        var copy = new Button(getTranslation("reminder.copy.button"));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        // Browsers give the clipboard to pages on https and localhost only; elsewhere the text is marked for copying.
        copy.getElement().executeJs("""
                        this.addEventListener('click', async () => {
                            try {
                                await navigator.clipboard.writeText($0.value);
                                this.textContent = $1;
                            } catch (e) {
                                $0.inputElement.focus();
                                $0.inputElement.select();
                            }
                        })""", area.getElement(), getTranslation("reminder.copy.done"));
        return copy;
    }

    void open() {
        getContent().open();
    }
}
