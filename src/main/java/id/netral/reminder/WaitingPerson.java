package id.netral.reminder;

import id.netral.common.EmployeeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with modules still to do.
 *
 * @param modules titles by comma
 * @param dueOn the earliest deadline
 * @param email null without one
 * @param remindedOn the last day he or she was reminded, null when never
 */
public record WaitingPerson(
        EmployeeId id,
        String name,
        String unit,
        String modules,
        LocalDate dueOn,
        @Nullable String email,
        @Nullable LocalDate remindedOn) {}
