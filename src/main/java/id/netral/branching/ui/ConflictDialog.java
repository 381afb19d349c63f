package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import id.netral.branching.StoryChangedException;

/** Somebody else has saved meanwhile: put the own change on top of theirs, or let it go. */
final class ConflictDialog extends Composite<ConfirmDialog> {

    ConflictDialog(StoryChangedException conflict, Runnable keepMine, Runnable takeTheirs) {
        var dialog = getContent();
        dialog.setHeader(getTranslation("story.edit.conflict-title"));
        dialog.setText(getTranslation(conflict.key(), conflict.arguments()) + " "
                + getTranslation("story.edit.conflict-text"));
        dialog.setConfirmText(getTranslation("story.edit.conflict-mine"));
        dialog.setRejectable(true);
        dialog.setRejectText(getTranslation("story.edit.conflict-theirs"));
        dialog.addConfirmListener(event -> keepMine.run());
        dialog.addRejectListener(event -> takeTheirs.run());
    }

    void open() {
        getContent().open();
    }
}
