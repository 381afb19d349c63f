package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before a draft is thrown away. */
final class DiscardDialog extends Composite<ConfirmDialog> {

    DiscardDialog(Runnable discard) {
        var dialog = getContent();
        dialog.setHeader(getTranslation("story.edit.discard-title"));
        dialog.setText(getTranslation("story.edit.discard-text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("story.edit.cancel"));
        dialog.setConfirmText(getTranslation("story.edit.discard"));
        dialog.addConfirmListener(event -> discard.run());
    }

    void open() {
        getContent().open();
    }
}
