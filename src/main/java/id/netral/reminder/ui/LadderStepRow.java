package id.netral.reminder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import id.netral.reminder.Audience;
import id.netral.reminder.ReminderStep;
import java.util.function.Consumer;

/** One step: to whom, how many days, before or after the deadline. */
final class LadderStepRow extends Composite<Div> {

    private enum When {
        BEFORE,
        AFTER
    }

    private final Select<Audience> audience = new Select<>();
    private final IntegerField days = new IntegerField(getTranslation("reminder.settings.days"));
    private final Select<When> when = new Select<>();

    LadderStepRow(ReminderStep step, Consumer<LadderStepRow> remove) {
        audience.setLabel(getTranslation("reminder.settings.audience"));
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(item -> getTranslation("reminder.audience." + item));
        audience.setValue(step.audience());
        days.setMin(0);
        days.setMax(ReminderStep.LAST_DAY);
        var range = getTranslation("reminder.ladder.range", -ReminderStep.FIRST_DAY, ReminderStep.LAST_DAY);
        days.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(range)
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range));
        days.setValue(Math.abs(step.days()));
        when.setLabel(getTranslation("reminder.settings.when"));
        when.setItems(When.values());
        when.setItemLabelGenerator(
                item -> getTranslation(item == When.BEFORE ? "reminder.settings.before" : "reminder.settings.after"));
        when.setValue(step.days() < 0 ? When.BEFORE : When.AFTER);
        var drop = new Button(VaadinIcon.TRASH.create(), event -> remove.accept(this));
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        drop.setAriaLabel(getTranslation("reminder.settings.remove-step"));
        getContent().addClassName("reminder-step");
        getContent().add(audience, days, when, drop);
    }

    boolean isInvalid() {
        return days.isInvalid() || days.isEmpty();
    }

    /** The step; refuses what no step may be. */
    ReminderStep step() {
        var number = days.getValue();
        return new ReminderStep(audience.getValue(), when.getValue() == When.BEFORE ? -number : number);
    }
}
