package id.netral.people.ui.roster;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import id.netral.people.roster.RosterDeparture;
import id.netral.people.roster.RosterPreview;
import java.util.ArrayList;

/** Says once more what an import would do, and asks. */
final class ApplyQuestion extends Composite<ConfirmDialog> {

    ApplyQuestion(RosterPreview preview, RosterDeparture departure, int undecided, Runnable apply) {
        var counts = preview.counts();
        var sentences = new ArrayList<String>();
        sentences.add(getTranslation("roster.apply.text", counts.added(), counts.changed() + counts.moved()));
        if (departure.leaving() > 0) {
            sentences.add(getTranslation("roster.apply.leaving", departure.leaving()));
        }
        if (undecided < counts.doubtful()) {
            sentences.add(getTranslation("roster.apply.decided", counts.doubtful() - undecided));
        }
        if (undecided > 0) {
            sentences.add(getTranslation("roster.apply.undecided", undecided));
        }
        sentences.add(getTranslation("roster.apply.all-or-nothing"));
        var dialog = getContent();
        dialog.setHeader(getTranslation("roster.apply.question"));
        dialog.setText(String.join(" ", sentences));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("roster.apply.cancel"));
        dialog.setConfirmText(getTranslation("roster.apply.confirm"));
        dialog.addConfirmListener(event -> apply.run());
    }

    void open() {
        getContent().open();
    }
}
