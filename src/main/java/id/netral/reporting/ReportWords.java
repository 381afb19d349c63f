package id.netral.reporting;

import id.netral.common.Formats;
import id.netral.common.Sentences;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The screens' translations for a workbook, which is made on a thread without a screen. */
final class ReportWords {

    private final ResourceBundle texts;
    private final Locale locale;

    ReportWords(Locale locale) {
        this.locale = locale;
        this.texts = Sentences.all(locale);
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... arguments) {
        var text = texts.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** At most two decimals; a dash when there is nothing to say. */
    String number(@Nullable Double value) {
        return value == null ? "–" : Formats.number(value, locale);
    }

    /** A share, 0 to 1, in percent; a dash when there is nothing to say. */
    String percent(@Nullable Double share) {
        return share == null ? "–" : Formats.number(share * 100, locale) + "%";
    }

    String date(LocalDate day) {
        return Formats.date(day, locale);
    }

    String dateTime(Instant instant, ZoneId zone) {
        return Formats.dateTime(instant, zone, locale);
    }
}
