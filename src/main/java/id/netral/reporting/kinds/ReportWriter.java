package id.netral.reporting.kinds;

import id.netral.reporting.ReportKind;
import id.netral.reporting.workbook.Manifest;
import java.io.OutputStream;

/** Writes one kind of workbook with the rights of the signed-in reader. */
public interface ReportWriter {

    /** What it writes. */
    ReportKind kind();

    /** Writes the workbook; all of it is of one moment. */
    Manifest write(ReportOrder order, OutputStream out, ExportProgress progress);
}
