package id.netral.reporting.orders;

import id.netral.reporting.ReportKind;
import java.time.Instant;

/**
 * A workbook made in the background, for its owner only.
 *
 * @param rows written so far
 * @param total rows to write; 0 until they are counted
 * @param expiresAt when it is erased
 */
public record ReportFile(
        long id,
        ReportKind kind,
        FileState state,
        String fileName,
        long rows,
        long total,
        long bytes,
        Instant askedAt,
        Instant expiresAt) {}
