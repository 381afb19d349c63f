package id.netral.reporting;

import id.netral.common.Utc;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The moment a report speaks of: its day in the agency's zone, as it was known then.
 *
 * @param at in whole microseconds, as the database keeps times
 */
public record ReportMoment(Instant at, ZoneId zone) {

    /** The moment asked for; now when none is asked for, or one that has not come yet. */
    public static ReportMoment of(@Nullable Instant asOf, Clock clock, ZoneId zone) {
        var now = clock.instant();
        var at = asOf == null || asOf.isAfter(now) ? now : asOf;
        return new ReportMoment(at.truncatedTo(ChronoUnit.MICROS), zone);
    }

    public LocalDate day() {
        return LocalDate.ofInstant(at, zone);
    }

    /** As it stands in the columns; an Instant would be turned by the driver into the JVM's zone. */
    public LocalDateTime utc() {
        return Utc.of(at);
    }

    /** First moment of a day, as it stands in the columns. */
    public LocalDateTime dawn(LocalDate day) {
        return Utc.of(day.atStartOfDay(zone).toInstant());
    }
}
