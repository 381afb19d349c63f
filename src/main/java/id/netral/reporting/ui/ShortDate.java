package id.netral.reporting.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** {@code 22 Nov 2026}, for columns. */
final class ShortDate {

    private ShortDate() {}

    static String text(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(day);
    }
}
