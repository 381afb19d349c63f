package id.netral.people.history;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days inside refusals, as the date pickers write them: {@code 31/12/2026}. */
final class DayWords {

    private static final DateTimeFormatter SHAPE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private DayWords() {}

    static String of(LocalDate day) {
        return SHAPE.format(day);
    }
}
