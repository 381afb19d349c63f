package id.netral.reporting.workbook;

import id.netral.common.workbook.CellText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes rows of one type as a table: header that stays, filter, widths, print set-up. Rows leave memory as they come; a
 * table longer than a sheet goes on in a second one, {@code Name (2)}.
 */
public final class SheetWriter<T> {

    private static final int EXCEL_ROWS = 1_048_576;
    private static final int CHARACTER = 256;
    private static final long EXCEL_EPOCH = 25_569; // days from 30 December 1899 to 1 January 1970

    private final SXSSFWorkbook workbook;
    private final CellStyles styles;
    private final String name;
    private final List<Column<T>> columns;
    private final int rowsPerSheet;
    private final CellStyle[] plain;
    private final CellStyle[] total;
    private final List<CellDigest> digests = new ArrayList<>();
    private int sheets;
    private int next;
    private SXSSFSheet sheet;
    private CellDigest digest;

    /** Begins the sheet. */
    public SheetWriter(SXSSFWorkbook workbook, CellStyles styles, String name, List<Column<T>> columns) {
        this(workbook, styles, name, columns, EXCEL_ROWS);
    }

    public SheetWriter(
            SXSSFWorkbook workbook, CellStyles styles, String name, List<Column<T>> columns, int rowsPerSheet) {
        this.workbook = workbook;
        this.styles = styles;
        this.name = name;
        this.columns = List.copyOf(columns);
        this.rowsPerSheet = rowsPerSheet;
        this.plain = columns.stream().map(column -> styles.plain(column.kind())).toArray(CellStyle[]::new);
        this.total = columns.stream().map(column -> styles.total(column.kind())).toArray(CellStyle[]::new);
        this.sheet = begin();
        this.digest = digest();
    }

    /** Adds a row. */
    public void add(T row) {
        if (next == rowsPerSheet) {
            finish();
            sheet = begin();
            digest = digest();
        }
        write(row, plain);
    }

    /** Adds the row of totals, which the filter does not hide. */
    public void addTotal(T row) {
        finish();
        write(row, total);
    }

    /** Sets the filter over the rows written. */
    public void finish() {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, next - 1), 0, columns.size() - 1));
    }

    private void write(T row, CellStyle[] look) {
        var cells = sheet.createRow(next++);
        for (var i = 0; i < plain.length; i++) {
            var column = columns.get(i);
            var value = column.value().apply(row);
            if (value != null) {
                var cell = cells.createCell(i);
                cell.setCellStyle(look[i]);
                fill(cell, i, column.kind(), value);
            }
        }
        digest.endRow();
    }

    private void fill(SXSSFCell cell, int place, CellKind kind, Object value) {
        switch (kind) {
            case TEXT -> text(cell, place, (String) value);
            case DATE -> number(cell, place, ((LocalDate) value).toEpochDay() + EXCEL_EPOCH);
            default -> number(cell, place, ((Number) value).doubleValue());
        }
    }

    private void number(SXSSFCell cell, int place, double value) {
        digest.number(place, value);
        cell.setCellValue(value);
    }

    private void text(SXSSFCell cell, int place, String value) {
        var clean = CellText.clean(value);
        if (CellText.looksLikeFormula(clean)) {
            cell.setCellStyle(styles.quotedText());
        }
        digest.text(place, clean);
        cell.setCellValue(clean);
    }

    /** The fingerprints of the sheets; no row may be added afterwards. */
    List<SheetSeal> seals() {
        return digests.stream().map(CellDigest::seal).toList();
    }

    private CellDigest digest() {
        var begun = new CellDigest(sheet.getSheetName());
        digests.add(begun);
        return begun;
    }

    private SXSSFSheet begin() {
        sheets++;
        next = 0;
        var begun = workbook.createSheet(sheets == 1 ? name : name + " (" + sheets + ")");
        var header = begun.createRow(next++);
        for (var i = 0; i < plain.length; i++) {
            begun.setColumnWidth(i, columns.get(i).width() * CHARACTER);
            begun.setDefaultColumnStyle(i, plain[i]);
            var cell = header.createCell(i);
            cell.setCellValue(columns.get(i).header());
            cell.setCellStyle(styles.columnHeader());
        }
        begun.createFreezePane(0, 1);
        setUpPrint(begun);
        return begun;
    }

    private static void setUpPrint(SXSSFSheet sheet) {
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setRight("&P / &N");
    }
}
