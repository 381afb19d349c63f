package id.netral.learning.jp;

import id.netral.catalog.pack.ActivityType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an activity type earns from a day on.
 *
 * @param yearlyCap most JP of the type in a period, null for no limit
 * @param recordedBy who entered it; null when it came with Netral
 * @param withdrawnAt when it was taken back before it began, null otherwise
 */
public record JpRule(
        long id,
        ActivityType activity,
        int minutesPerJp,
        @Nullable BigDecimal yearlyCap,
        LocalDate validFrom,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable Instant withdrawnAt) {

    /** Minutes behind one JP of a module, as authors state them. */
    public static final int AUTHORS_MINUTES = 45;

    /** The recorded hours in units of this rule's minutes, cut after two decimals: never more than was earned. */
    BigDecimal converted(BigDecimal recorded) {
        return recorded.multiply(BigDecimal.valueOf(AUTHORS_MINUTES))
                .divide(BigDecimal.valueOf(minutesPerJp), 2, RoundingMode.DOWN);
    }
}
