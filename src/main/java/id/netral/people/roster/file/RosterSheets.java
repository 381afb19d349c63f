package id.netral.people.roster.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** An {@code .xlsx} of texts with a head that stays in sight; NIPs and everything else stay text when edited. */
public final class RosterSheets implements AutoCloseable {

    private static final int WINDOW = 100;
    private static final int CHARACTER = 256;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
    private final CellStyle text = workbook.createCellStyle();
    private final CellStyle wrapped = workbook.createCellStyle();
    private final CellStyle head = workbook.createCellStyle();

    public RosterSheets() {
        var format = workbook.createDataFormat().getFormat("@");
        text.setDataFormat(format);
        wrapped.setDataFormat(format);
        wrapped.setWrapText(true);
        var bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** A table; widths in characters. */
    public Sheet table(String name, List<String> titles, int... widths) {
        var sheet = workbook.createSheet(name);
        for (var column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * CHARACTER);
            sheet.setDefaultColumnStyle(column, text);
        }
        fill(sheet.createRow(0), titles, head);
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    public void row(Sheet sheet, List<String> texts) {
        fill(sheet.createRow(sheet.getPhysicalNumberOfRows()), texts, text);
    }

    /** A page of sentences, one below the other. */
    public void page(String name, int width, List<String> sentences) {
        var sheet = workbook.createSheet(name);
        sheet.setColumnWidth(0, width * CHARACTER);
        for (var sentence : sentences) {
            fill(sheet.createRow(sheet.getPhysicalNumberOfRows()), List.of(sentence), wrapped);
        }
    }

    private static void fill(Row row, List<String> texts, CellStyle style) {
        for (var column = 0; column < texts.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(texts.get(column));
            cell.setCellStyle(style);
        }
    }

    public void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
