package id.netral.assessment.ui.bank.change;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import id.netral.assessment.bank.QuestionReview;
import java.util.function.Consumer;

/** Asks why a question is given back to its author. */
final class ReasonDialog extends Composite<Dialog> {

    ReasonDialog(Consumer<String> taken) {
        var why = new TextArea(getTranslation("bank.change.why"));
        why.setMaxLength(QuestionReview.LONGEST_REASON);
        why.setRequiredIndicatorVisible(true);
        why.setWidthFull();
        why.setMinRows(3);
        why.setErrorMessage(getTranslation("bank.change.reason", QuestionReview.LONGEST_REASON));
        var dialog = getContent();
        dialog.addClassName("bank-dialog");
        dialog.setHeaderTitle(getTranslation("bank.change.give-back"));
        dialog.add(why);
        var confirm = new Button(getTranslation("bank.change.give-back"), event -> {
            why.setInvalid(why.getValue().isBlank());
            if (!why.isInvalid()) {
                dialog.close();
                taken.accept(why.getValue());
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("bank.cancel"), event -> dialog.close()), confirm);
    }

    void open() {
        getContent().open();
    }
}
