package id.netral.learning.ui;

import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A deadline in words: near ones by days, far ones by date.
 *
 * @param key translation key
 * @param argument days or date, as the key wants
 */
record DueWords(String key, Object argument, Tone tone) {

    private static final long NEAR = 14;
    private static final long URGENT = 3;

    static DueWords of(LocalDate due, LocalDate today, Locale locale) {
        var days = ChronoUnit.DAYS.between(today, due);
        var date = Formats.date(due, locale);
        if (days < -NEAR) {
            return new DueWords("due.late-since", date, Tone.WARNING);
        }
        if (days < 0) {
            return new DueWords("due.late-days", -days, Tone.WARNING);
        }
        if (days == 0) {
            return new DueWords("due.today", date, Tone.WARNING);
        }
        if (days == 1) {
            return new DueWords("due.tomorrow", date, Tone.WARNING);
        }
        return days <= NEAR
                ? new DueWords("due.in-days", days, days <= URGENT ? Tone.WARNING : Tone.NEUTRAL)
                : new DueWords("due.on", date, Tone.NEUTRAL);
    }
}
