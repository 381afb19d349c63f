package id.netral.learning.jp;

import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Twelve months in which a module counts once and limits hold.
 *
 * @param year the calendar year, or the one in which the contract year begins
 * @param from first day
 * @param until first day after it
 */
public record JpPeriod(Year year, LocalDate from, LocalDate until, Basis basis) {

    /** Where the period's first day comes from. */
    public enum Basis {
        CALENDAR_YEAR,
        CONTRACT_YEAR,
        /** A contract year was wanted, but nobody entered the day the contract began. */
        CALENDAR_YEAR_INSTEAD
    }

    /** The person's period of that year; contract years begin on the anniversary, also before the day entered. */
    static JpPeriod of(JpKind kind, @Nullable LocalDate contractStart, Year year) {
        if (kind != JpKind.PPPK || contractStart == null) {
            var basis = kind == JpKind.PPPK ? Basis.CALENDAR_YEAR_INSTEAD : Basis.CALENDAR_YEAR;
            return new JpPeriod(year, year.atDay(1), year.plusYears(1).atDay(1), basis);
        }
        var years = year.getValue() - contractStart.getYear();
        return new JpPeriod(
                year, contractStart.plusYears(years), contractStart.plusYears(years + 1L), Basis.CONTRACT_YEAR);
    }

    /** The person's period that holds the day. */
    static JpPeriod around(JpKind kind, @Nullable LocalDate contractStart, LocalDate day) {
        var period = of(kind, contractStart, Year.from(day));
        return period.holds(day)
                ? period
                : of(kind, contractStart, Year.from(day).minusYears(1));
    }

    /** Whether the day lies in the period. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Last day. */
    public LocalDate to() {
        return until.minusDays(1);
    }
}
