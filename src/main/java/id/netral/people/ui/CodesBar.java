package id.netral.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.common.EmployeeId;
import id.netral.common.ui.Notices;
import id.netral.people.roster.ActivationCodeFile;
import id.netral.security.account.ActivationService;
import java.util.List;
import java.util.function.Supplier;

/** Issues activation codes for the chosen people, or for all that still wait for their first one. */
final class CodesBar extends Composite<Div> {

    private final transient ActivationService activations;
    private final transient ActivationCodeFile file;
    private final Button button;
    private final Runnable issued;
    private transient Supplier<List<EmployeeId>> people = List::of;
    private int count;

    CodesBar(ActivationService activations, ActivationCodeFile file, Runnable issued) {
        this.activations = activations;
        this.file = file;
        this.issued = issued;
        button = new Button("", VaadinIcon.KEY.create(), event -> confirm());
        button.addClassName("codes-button");
        getContent().addClassName("row");
        getContent().add(button);
    }

    /** People chosen in the list. */
    void chosen(List<EmployeeId> employees) {
        offer("codes.issue-chosen", employees.size(), () -> employees);
    }

    /** Nobody is chosen: so many wait for their first code. */
    void waiting(int number, Supplier<List<EmployeeId>> employees) {
        offer("codes.issue-waiting", number, employees);
    }

    private void offer(String key, int number, Supplier<List<EmployeeId>> employees) {
        count = number;
        people = employees;
        button.setText(getTranslation(key, number));
        setVisible(number > 0);
    }

    private void confirm() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("codes.question", count));
        dialog.setText(getTranslation("codes.question-text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("roster.apply.cancel"));
        dialog.setConfirmText(getTranslation("codes.issue"));
        dialog.addConfirmListener(event -> issue());
        dialog.open();
    }

    private void issue() {
        var codes = activations.issueActivationCodes(people.get());
        if (codes.isEmpty()) {
            Notices.error(getTranslation("codes.none"));
        } else {
            new CodesDialog(codes, file).open();
        }
        issued.run();
    }
}
