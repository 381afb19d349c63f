package id.netral.messaging;

import id.netral.common.RefusedException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * When no mail leaves: every night between two times, and on whole days.
 *
 * @param begins first minute of quiet
 * @param ends first minute after it; before {@code begins} it is the next morning's, the same means no quiet nights
 * @param days quiet from midnight to midnight; never all seven
 */
public record QuietHours(LocalTime begins, LocalTime ends, Set<DayOfWeek> days) {

    /** 20.00 to 06.30, and Sundays. */
    public static final QuietHours DEFAULT =
            new QuietHours(LocalTime.of(20, 0), LocalTime.of(6, 30), Set.of(DayOfWeek.SUNDAY));

    /** Throws {@link RefusedException} {@code quiet-hours.all-days} when no day would be left. */
    public QuietHours {
        days = Set.copyOf(days);
        if (days.size() == DayOfWeek.values().length) {
            throw new RefusedException("quiet-hours.all-days");
        }
    }

    /** Whether the whole day is quiet. */
    public boolean isQuietDay(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    /** Whether the moment is quiet in the zone. */
    public boolean isQuiet(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        return isQuietDay(local.toLocalDate()) || isQuietTime(local.toLocalTime());
    }

    /** The moment itself, or the first one after it that is not quiet in the zone. */
    public Instant next(Instant moment, ZoneId zone) {
        var next = moment;
        while (isQuiet(next, zone)) {
            var local = next.atZone(zone);
            var tomorrow = local.toLocalDate().plusDays(1).atStartOfDay(zone);
            if (isQuietDay(local.toLocalDate())) {
                next = tomorrow.toInstant();
            } else {
                var today = local.with(ends);
                next = (today.isAfter(local) ? today : tomorrow).toInstant();
            }
        }
        return next;
    }

    private boolean isQuietTime(LocalTime time) {
        if (begins.equals(ends)) {
            return false;
        }
        return begins.isBefore(ends)
                ? !time.isBefore(begins) && time.isBefore(ends)
                : !time.isBefore(begins) || time.isBefore(ends);
    }
}
