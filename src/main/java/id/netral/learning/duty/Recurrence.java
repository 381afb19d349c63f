package id.netral.learning.duty;

import id.netral.common.RefusedException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether, and when, an assignment asks anew.
 *
 * @param months length of a cycle, 1 to 120, only for {@link Kind#MONTHS}, 0 otherwise; throws {@link RefusedException}
 *     {@code assignment.months}
 * @param whenChanged whether it asks anew, too, when a module's new version has changes of weight
 */
public record Recurrence(Kind kind, int months, boolean whenChanged) {

    /** What makes it ask anew. */
    public enum Kind {
        NONE,
        /** So many months have gone by. */
        MONTHS,
        /** An election begins with its first dated phase. */
        ELECTION,
        /** An article that a module cites has changed its standing. */
        RULE_CHANGE
    }

    private static final int MOST = 120;

    /** Asked once. */
    public static final Recurrence NONE = of(Kind.NONE);

    public Recurrence {
        if (kind == Kind.MONTHS ? months < 1 || months > MOST : months != 0) {
            throw new RefusedException("assignment.months", MOST);
        }
    }

    /** One that needs no length. */
    public static Recurrence of(Kind kind) {
        return new Recurrence(kind, 0, false);
    }

    /** Every so many months. */
    public static Recurrence every(int months) {
        return new Recurrence(Kind.MONTHS, months, false);
    }

    /** The same, which also asks anew, or does not, when a new version has changes of weight. */
    public Recurrence whenChanged(boolean anew) {
        return new Recurrence(kind, months, anew);
    }

    /** How many whole cycles of months have gone by; 0 before the first, and for the other kinds. */
    int periods(LocalDate start, LocalDate today) {
        if (kind != Kind.MONTHS || today.isBefore(start)) {
            return 0;
        }
        var periods = (int) ChronoUnit.MONTHS.between(start, today) / months;
        // a cycle begun on the 31st begins again on a shorter month's last day, a day or more "too early" for between()
        return beginning(start, periods + 1).isAfter(today) ? periods : periods + 1;
    }

    /** First day of the cycle after so many whole ones. */
    LocalDate beginning(LocalDate start, int periods) {
        return start.plusMonths((long) periods * months);
    }
}
