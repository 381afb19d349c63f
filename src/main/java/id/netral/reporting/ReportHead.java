package id.netral.reporting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook's cover and manifest say about it.
 *
 * @param filter label and value of each part
 * @param asOf the moment it speaks of, null where it has none
 * @param rows of its main table
 */
record ReportHead(
        ReportKind kind,
        Map<String, String> filter,
        @Nullable Instant asOf,
        Instant madeAt,
        ZoneId zone,
        String by,
        long rows) {}
