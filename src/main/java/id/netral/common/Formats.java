package id.netral.common;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Dates, times and numbers as people in Indonesia (or readers of English) write them. */
public final class Formats {

    /** Indonesian, the language of the screens. */
    public static final Locale INDONESIAN = Locale.of("id", "ID");

    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private Formats() {}

    /** {@code 22 November 2026}. */
    public static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    }

    /** {@code 22 November 2026 pukul 14.05 WIB}. */
    public static String dateTime(Instant instant, ZoneId zone, Locale locale) {
        var local = instant.atZone(zone);
        var indonesian = "id".equals(locale.getLanguage());
        var time = DateTimeFormatter.ofPattern(indonesian ? "HH.mm" : "HH:mm", locale)
                .format(local);
        var name = ZONES.getOrDefault(zone.getId(), zone.getId());
        return date(local.toLocalDate(), locale) + (indonesian ? " pukul " : ", ") + time + " " + name;
    }

    /** At most two decimals, {@code 87,5}. */
    public static String number(Number value, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
