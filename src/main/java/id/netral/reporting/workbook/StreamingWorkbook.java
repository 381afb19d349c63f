package id.netral.reporting.workbook;

import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook whose rows leave memory for a temporary file as they come, packed quickly rather than tightly. */
public final class StreamingWorkbook extends SXSSFWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    public StreamingWorkbook() {
        super(ROWS_IN_MEMORY);
        setCompressTempFiles(false);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        var zip = super.createArchiveOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        return zip;
    }
}
