package id.netral.reporting.orders;

import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report made again and again.
 *
 * @param day 1 Monday to 7 Sunday for a weekly one, else the day of the month, 1 to 28
 * @param recipients accounts, in no order
 * @param since the last day it was made; the day it was set up before that
 * @param outcome of the last run by account: whether it was made, or not because the right to it is lost
 */
public record ReportSchedule(
        long id,
        ReportKind kind,
        CompletionFilter filter,
        Rhythm rhythm,
        int day,
        List<Long> recipients,
        LocalDate since,
        @Nullable LocalDate ranOn,
        Map<Long, Outcome> outcome) {

    /** How often. */
    public enum Rhythm {
        WEEKLY(7),
        MONTHLY(28);

        private final int lastDay;

        Rhythm(int lastDay) {
            this.lastDay = lastDay;
        }

        /** The largest number a day may have. */
        public int lastDay() {
            return lastDay;
        }

        boolean falls(LocalDate date, int day) {
            return day == (this == WEEKLY ? date.getDayOfWeek().getValue() : date.getDayOfMonth());
        }
    }

    /** What became of a recipient's report. */
    public enum Outcome {
        MADE,
        NO_RIGHT
    }

    /** Whether one of its days has come since it was last made, that day itself not counted. */
    boolean due(LocalDate today) {
        return since.plusDays(1).datesUntil(today.plusDays(1)).anyMatch(date -> rhythm.falls(date, day));
    }
}
