package id.netral.reminder.ui;

import com.vaadin.flow.component.Component;
import id.netral.reminder.ReminderStep;

/** A step's day in words. */
final class StepWords {

    private StepWords() {}

    static String of(Component asker, ReminderStep step) {
        if (step.days() == 0) {
            return asker.getTranslation("reminder.step.on");
        }
        return step.days() < 0
                ? asker.getTranslation("reminder.step.before", -step.days())
                : asker.getTranslation("reminder.step.after", step.days());
    }
}
