package id.netral.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a module is asked of a person.
 *
 * @param dueOn the earliest last day of all assignments that ask for it, null without a deadline
 */
public record Duty(@Nullable LocalDate dueOn) {}
