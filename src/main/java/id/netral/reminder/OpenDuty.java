package id.netral.reminder;

import java.time.Instant;
import java.time.ZoneId;

/** When a duty, {@code d} in a query, is still to be done. */
final class OpenDuty {

    /** Name of the parameter with the agency's distance from UTC in seconds. */
    static final String OFFSET = "offset";

    /** Neither released nor fulfilled by a row of the ledger that counts. */
    static final String IS_OPEN = """
            d.released_at IS NULL AND NOT EXISTS (
                SELECT 1 FROM completion c
                WHERE c.employee_id = d.employee_id AND c.module_id = d.module_id AND NOT c.void
                  AND (d.counts_from IS NULL OR c.completed_at >= d.counts_from - INTERVAL :offset SECOND)
                  AND NOT EXISTS (SELECT 1 FROM completion later WHERE later.supersedes_id = c.id))
            """;

    private OpenDuty() {}

    /** The value of {@link #OFFSET}; Indonesia's zones have no summer time. */
    static int offset(ZoneId zone, Instant now) {
        return zone.getRules().getOffset(now).getTotalSeconds();
    }
}
