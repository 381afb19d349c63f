package id.netral.reporting.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The moment of a report in an address: a day, which means its last moment in the agency's zone, or, where a report has to
 * be made again to the letter, the exact moment as its workbook names it.
 */
public final class AsOf {

    private static final int DAY_LENGTH = 10;

    private AsOf() {}

    /** Reads {@code 2026-11-22} or {@code 2026-11-22T05:00:00.123456Z}; throws DateTimeException for anything else. */
    public static Instant read(String text, ZoneId zone) {
        return text.length() <= DAY_LENGTH ? endOf(LocalDate.parse(text), zone) : Instant.parse(text);
    }

    /** The shorter of the two forms that reads back as the same moment. */
    public static String write(Instant moment, ZoneId zone) {
        var day = LocalDate.ofInstant(moment, zone);
        return endOf(day, zone).equals(moment) ? day.toString() : moment.toString();
    }

    /** The last moment of the day. */
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /** The moment of a chosen day; null, which is now, for none and for today, which the clock in the agency's zone tells. */
    public static @Nullable Instant ofChoice(@Nullable LocalDate day, Clock agencyClock) {
        return day == null || !day.isBefore(LocalDate.now(agencyClock)) ? null : endOf(day, agencyClock.getZone());
    }
}
