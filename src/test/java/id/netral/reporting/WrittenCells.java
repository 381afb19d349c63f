package id.netral.reporting;

import id.netral.reporting.workbook.CellStyles;
import id.netral.reporting.workbook.Column;
import id.netral.reporting.workbook.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook as reports write it. */
public final class WrittenCells {

    private WrittenCells() {}

    /** One text a row, in the first column below the header. */
    public static byte[] of(List<String> texts) {
        try (var workbook = new SXSSFWorkbook(100)) {
            var column = Column.<String>text("Teks", 20, text -> text);
            var sheet = new SheetWriter<>(workbook, new CellStyles(workbook), "Teks", List.of(column));
            texts.forEach(sheet::add);
            sheet.finish();
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
