package id.netral.reporting.workbook;

import id.netral.common.Watermark;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook's cover and manifest say about it.
 *
 * @param filter label and value of each part
 * @param asOf the moment it speaks of, null where it has none
 * @param purpose what it is wanted for, in the reader's words
 * @param rows of its main table
 */
public record ReportHead(
        ReportKind kind,
        Map<String, String> filter,
        @Nullable Instant asOf,
        Instant madeAt,
        ZoneId zone,
        String by,
        String purpose,
        long rows) {

    /** Who took it, when and what for: the line that goes with the data. */
    String watermark(ReportWords words) {
        return new Watermark(by, madeAt, purpose).line(words::text, zone, words.locale());
    }
}
