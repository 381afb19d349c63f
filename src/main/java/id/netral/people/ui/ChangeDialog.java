package id.netral.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.netral.common.RefusedException;
import id.netral.common.ui.DatePickers;
import id.netral.common.ui.Notices;
import id.netral.people.history.Effective;
import java.time.LocalDate;

/** Asks for a change, from which day on, and why; a refusal is said inside and nothing typed is lost. */
final class ChangeDialog extends Composite<Dialog> {

    private static final int LONGEST_REASON = 300;

    /** Makes the change; throws {@link RefusedException} when it cannot be made. */
    @FunctionalInterface
    interface Change {
        void make(Effective effective);
    }

    private final DatePicker day = DatePickers.create(getTranslation("change.day"));
    private final TextArea reason = new TextArea(getTranslation("change.reason"));
    private final Refusal refusal = new Refusal();
    private final transient Change change;
    private final transient Runnable done;

    ChangeDialog(String title, String text, LocalDate today, Change change, Runnable done, Component... fields) {
        this.change = change;
        this.done = done;
        day.setValue(today);
        day.setHelperText(getTranslation("change.day-help"));
        day.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("change.reason-help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        var form = new Div();
        form.addClassName("change-form");
        if (!text.isEmpty()) {
            form.add(new Paragraph(text));
        }
        form.add(fields);
        form.add(day, reason, refusal);
        var dialog = getContent();
        dialog.addClassName("change-dialog");
        dialog.setHeaderTitle(title);
        dialog.add(form);
        var cancel = new Button(getTranslation("change.cancel"), event -> dialog.close());
        var save = new Button(getTranslation("change.save"), event -> submit());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(cancel, save);
    }

    /** Other words over the day, where it is more than the day of effect. */
    ChangeDialog dayCalled(String label, String help) {
        day.setLabel(label);
        day.setHelperText(help);
        return this;
    }

    void open() {
        getContent().open();
    }

    private void submit() {
        refusal.clear();
        try {
            if (day.isEmpty()) {
                throw new RefusedException("change.day-missing");
            }
            change.make(new Effective(day.getValue(), reason.getValue()));
        } catch (RefusedException e) {
            refusal.say(getTranslation("change.refused"), getTranslation(e.key(), e.arguments()));
            return;
        }
        getContent().close();
        Notices.success(getTranslation("change.done"));
        done.run();
    }
}
