package id.netral.people.history;

import id.netral.common.RefusedException;
import java.time.LocalDate;

/**
 * From which day something holds, and why.
 *
 * @param day in the agency's zone; past, today or future
 * @param reason in a person's own words, such as the number of a decree; 1 to 300 characters
 */
public record Effective(LocalDate day, String reason) {

    private static final int LONGEST = 300;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    /** Throws {@link RefusedException} {@code people.reason-missing}, {@code people.too-long} or {@code people.day}. */
    public Effective {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new RefusedException("people.reason-missing");
        }
        if (reason.length() > LONGEST) {
            throw new RefusedException("people.too-long", LONGEST);
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new RefusedException("people.day", DayWords.of(day));
        }
    }
}
