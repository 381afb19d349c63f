package id.netral.people.history;

import id.netral.common.RefusedException;
import id.netral.people.EmployeeKind;
import id.netral.people.EmployeeState;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From when on something can happen to an employee. */
final class EmploymentRules {

    private EmploymentRules() {}

    /**
     * The state to change from a day on; throws {@link RefusedException} {@code employee.before-hiring} for a day before
     * the person was hired and {@code employee.not-active} when the person has left by then.
     */
    static EmployeeState requireServing(Timeline<EmployeeState> timeline, LocalDate day) {
        var state = requireHired(timeline, day);
        if (!state.active()) {
            throw new RefusedException("employee.not-active", state.identity().name(), DayWords.of(day));
        }
        return state;
    }

    /** The same for somebody who may have left. */
    static EmployeeState requireHired(Timeline<EmployeeState> timeline, LocalDate day) {
        var begins = timeline.begins().orElseThrow();
        var state = timeline.on(day).or(() -> timeline.on(begins)).orElseThrow();
        var hired = hiredOn(state, timeline, day, begins);
        if (day.isBefore(hired)) {
            throw new RefusedException(
                    "employee.before-hiring", state.identity().name(), DayWords.of(hired));
        }
        return state;
    }

    /** The day told for then or first told later, else the month in a PNS's number, else the first day the person is known of. */
    private static LocalDate hiredOn(
            EmployeeState state, Timeline<EmployeeState> timeline, LocalDate day, LocalDate begins) {
        var told = Stream.concat(Stream.of(state), timeline.after(day).values().stream())
                .map(EmployeeState::hiredOn)
                .filter(Objects::nonNull)
                .findFirst();
        if (told.isPresent()) {
            return told.get();
        }
        var appointed = state.identity().kind() == EmployeeKind.PNS
                ? appointed(state.identity().nip())
                : null;
        return appointed == null || appointed.isAfter(begins) ? begins : appointed;
    }

    private static @Nullable LocalDate appointed(@Nullable String nip) {
        if (nip == null) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(nip.substring(8, 12)), Integer.parseInt(nip.substring(12, 14)), 1);
        } catch (DateTimeException noMonth) {
            return null;
        }
    }
}
