package id.netral.reminder;

import java.time.Instant;
import java.time.ZoneId;

/** When a duty, {@code d} in a query, is still to be done. */
final class OpenDuty {

    /**
     * Neither released nor fulfilled by a row of the ledger that counts; {@code :zoneSeconds} is the agency's distance from
     * UTC.
     */
    static final String IS_OPEN = """
            d.released_at IS NULL AND NOT EXISTS (
                SELECT 1 FROM completion c
                WHERE c.employee_id = d.employee_id AND c.module_id = d.module_id AND NOT c.void
                  AND (d.counts_from IS NULL OR c.completed_at >= d.counts_from - INTERVAL :zoneSeconds SECOND)
                  AND NOT EXISTS (SELECT 1 FROM completion later WHERE later.supersedes_id = c.id))
            """;

    private OpenDuty() {}

    /** The agency's distance from UTC; Indonesia's zones have no summer time. */
    static int zoneSeconds(ZoneId zone, Instant now) {
        return zone.getRules().getOffset(now).getTotalSeconds();
    }
}
