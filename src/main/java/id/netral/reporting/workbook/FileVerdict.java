package id.netral.reporting.workbook;

import id.netral.reporting.ReportKind;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file handed in.
 *
 * @param facts of the workbook it claims to be; null when nothing like it was made here
 * @param difference where its data first differ; null unless it was changed
 */
public record FileVerdict(
        Outcome outcome, @Nullable Facts facts, @Nullable Difference difference) {

    /** The five answers. */
    public enum Outcome {
        /** Every byte is as it was made here. */
        SAMA,
        /** Saved again since, but every data cell is as it was made here. */
        DISIMPAN_ULANG,
        /** Made here, but its data are others now. */
        BERUBAH,
        /** A filled template that was saved again since: its cells are not sealed, so nobody can tell. */
        TIDAK_PASTI,
        /** Not made here, or its manifest is gone. */
        TIDAK_DIKENAL
    }

    /**
     * What was kept when it was made.
     *
     * @param filter empty for a reader who neither made it nor sees the whole agency
     * @param by empty likewise
     */
    public record Facts(
            ReportKind kind,
            Map<String, String> filter,
            @Nullable Instant asOf,
            Instant madeAt,
            String by,
            long rows) {}

    /**
     * The first place that differs.
     *
     * @param fromRow first row of the sheet, as Excel counts, that may differ; 0 when the sheet is missing
     * @param toRow last row of that block
     */
    public record Difference(String sheet, int fromRow, int toRow, int rowsThen, int rowsNow) {}
}
