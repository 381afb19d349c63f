package id.netral.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One reminder and why it was made.
 *
 * @param day when the step was reached
 * @param module title
 * @param assignment number of the assignment that asks for the module
 * @param askedOn since when it is asked
 * @param employee whose duty it is
 * @param recipient who was told, null when nobody could be
 */
public record OwnReminder(
        LocalDate day,
        ReminderStep step,
        String module,
        long assignment,
        LocalDate askedOn,
        LocalDate dueOn,
        String employee,
        @Nullable String recipient,
        EntryOutcome outcome) {}
