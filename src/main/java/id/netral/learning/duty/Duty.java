package id.netral.learning.duty;

import id.netral.learning.audience.Criterion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a module is asked of a person, by one assignment or several together.
 *
 * @param dueOn the earliest last day of all assignments that ask for it, null without a deadline
 * @param mandatory whether any of them makes it a must
 * @param countsFrom day since when a completion fulfils it, null when any does
 * @param fulfilled whether a completion that counts is there for all of them
 * @param because what about the person makes it asked; for that person's eyes
 */
public record Duty(
        @Nullable LocalDate dueOn,
        boolean mandatory,
        @Nullable LocalDate countsFrom,
        boolean fulfilled,
        List<Criterion> because) {

    public Duty {
        because = List.copyOf(because);
    }

    /** A must that any completion fulfils. */
    public Duty(@Nullable LocalDate dueOn) {
        this(dueOn, true, null, false, List.of());
    }
}
