package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.learning.audience.PickedLists;
import id.netral.learning.duty.AssignmentOrder;
import java.time.LocalDate;

/** Asks what, of whom, until when; and shows all the while how many people that means. */
final class AssignmentDialog extends Composite<Dialog> {

    /** Takes what was chosen; true closes the dialog. */
    @FunctionalInterface
    interface Save {
        boolean save(AssignmentOrder order);
    }

    private final TargetField target;
    private final AudienceField audience;
    private final ScheduleField schedule;
    private final PreviewPanel preview;
    private final LocalDate today;
    private final Button confirm;
    private final transient Save save;

    AssignmentDialog(AssignmentChoices choices, PickedLists lists, AudienceSource source, Save save) {
        this.save = save;
        today = choices.today();
        target = new TargetField(choices);
        audience = new AudienceField(choices, lists, this::changed);
        schedule = new ScheduleField(choices.today());
        preview = new PreviewPanel(source, audience::read);
        confirm = new Button(getTranslation("assignment.save"), event -> submit());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        layOut();
    }

    private void layOut() {
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("assignment.add"));
        dialog.addClassName("assignment-dialog");
        var form = new Div(target, audience, preview, schedule);
        form.addClassNames("stack", "assignment-form");
        dialog.add(form);
        var cancel = new Button(getTranslation("assignment.cancel"), event -> dialog.close());
        dialog.getFooter().add(cancel, confirm);
    }

    /** The fields tell of changes while the dialog is still being put together. */
    @SuppressWarnings({"NullAway", "ConstantValue"})
    private void changed() {
        if (preview != null) {
            preview.update();
        }
    }

    private void submit() {
        var chosen = target.read();
        audience.mark();
        if (chosen.isEmpty() || !schedule.valid()) {
            return;
        }
        try {
            if (save.save(schedule.read(chosen.get(), audience.read()))) {
                getContent().close();
            }
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
    }

    /** Opens it for something new. */
    void open() {
        getContent().open();
    }

    /** Opens it on what is asked already. */
    void open(AssignmentOrder order) {
        target.show(order.target());
        audience.show(order.audience());
        schedule.show(order, today);
        confirm.setText(getTranslation("assignment.change-save"));
        getContent().setHeaderTitle(getTranslation("assignment.change"));
        getContent().open();
    }
}
