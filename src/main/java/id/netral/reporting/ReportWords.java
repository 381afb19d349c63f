package id.netral.reporting;

import id.netral.common.Formats;
import id.netral.common.Sentences;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The screens' translations for a workbook, which is made on a thread without a screen. */
public final class ReportWords {

    private final Locale locale;

    public ReportWords(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public String text(String key, Object... arguments) {
        return Sentences.sentence(key, locale, arguments);
    }

    /** At most two decimals; a dash when there is nothing to say. */
    public String number(@Nullable Double value) {
        return value == null ? "–" : Formats.number(value, locale);
    }

    /** A share, 0 to 1, in percent; a dash when there is nothing to say. */
    public String percent(@Nullable Double share) {
        return share == null ? "–" : Formats.number(share * 100, locale) + "%";
    }

    public String date(LocalDate day) {
        return Formats.date(day, locale);
    }

    public String dateTime(Instant instant, ZoneId zone) {
        return Formats.dateTime(instant, zone, locale);
    }
}
