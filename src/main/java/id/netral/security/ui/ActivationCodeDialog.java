package id.netral.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.security.account.ActivationCode;
import id.netral.security.account.ActivationService;

/** Shows a code once, to be handed to its owner. */
public final class ActivationCodeDialog extends Composite<Dialog> {

    /** Shows the code until the dialog is closed. */
    public ActivationCodeDialog(ActivationCode code) {
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("code.title", code.displayName()));
        dialog.setCloseOnOutsideClick(false);
        var letters = new Div(code.code());
        letters.addClassName("activation-code");
        var steps = new Paragraph(getTranslation("code.steps", code.signInName()));
        var once = new Paragraph(getTranslation("code.once", ActivationService.VALIDITY.toDays()));
        once.addClassName("meta");
        var content = new Div(letters, copyButton(code.code()), steps, once);
        content.addClassName("stack");
        dialog.add(content);
        var close = new Button(getTranslation("account.close"), event -> dialog.close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(close);
    }

    private Button copyButton(String code) {
        var copy = new Button(getTranslation("code.copy"));
        // Browsers give the clipboard to pages on https and localhost only; elsewhere the code is marked for copying.
        copy.getElement().executeJs("""
                        this.addEventListener('click', async () => {
                            try {
                                await navigator.clipboard.writeText($0);
                                this.textContent = $1;
                            } catch (e) {
                                getSelection().selectAllChildren(this.parentElement.querySelector('.activation-code'));
                            }
                        })""", code, getTranslation("code.copied"));
        return copy;
    }

    /** Opens the dialog. */
    public void open() {
        getContent().open();
    }
}
