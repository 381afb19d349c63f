package id.netral.reporting;

import java.io.OutputStream;
import java.util.Locale;

/** Writes one kind of workbook with the rights of the signed-in reader. */
interface ReportWriter {

    /** What it writes. */
    ReportKind kind();

    /** Writes the workbook; all of it is of one moment. */
    Manifest write(CompletionFilter filter, Locale locale, OutputStream out, ExportProgress progress);
}
