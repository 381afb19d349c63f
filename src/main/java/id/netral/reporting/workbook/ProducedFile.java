package id.netral.reporting.workbook;

import id.netral.reporting.ReportKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workbook made here, as it was kept.
 *
 * @param madeBy account; null for the system
 */
record ProducedFile(
        UUID id,
        ReportKind kind,
        Map<String, String> filter,
        @Nullable Instant asOf,
        Instant madeAt,
        @Nullable Long madeBy,
        String madeByName,
        long rows,
        List<SheetSeal> sheets) {}
