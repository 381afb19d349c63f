package id.netral.people.ui.roster;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before a delivery is thrown away. */
final class DiscardQuestion extends Composite<ConfirmDialog> {

    DiscardQuestion(Runnable discard) {
        var dialog = getContent();
        dialog.setHeader(getTranslation("roster.waiting.question"));
        dialog.setText(getTranslation("roster.waiting.question-text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("roster.apply.cancel"));
        dialog.setConfirmText(getTranslation("roster.waiting.discard"));
        dialog.addConfirmListener(event -> discard.run());
    }

    void open() {
        getContent().open();
    }
}
