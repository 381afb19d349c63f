package id.netral.reporting.template;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A few strokes all templates need. Rows as Excel shows them, from 1. */
public final class Draw {

    static final String[] TITLES = {"No", "NIP", "Nama", "Unit Kerja", "Tanggal Selesai", "Nilai", "JP", "Capaian"};
    static final int COLUMNS = TITLES.length;

    final XSSFWorkbook book;
    final XSSFSheet sheet;
    final XSSFCellStyle boxed;
    final XSSFCellStyle head;
    final XSSFCellStyle day;
    final XSSFCellStyle percent;

    Draw(XSSFWorkbook book) {
        this(book, "Data");
    }

    Draw(XSSFWorkbook book, String name) {
        this.book = book;
        this.sheet = book.createSheet(name);
        boxed = box(null);
        head = box(null);
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setWrapText(true);
        var font = book.createFont();
        font.setBold(true);
        head.setFont(font);
        day = box("dd/mm/yyyy");
        percent = box("0.0%");
    }

    XSSFCellStyle box(String format) {
        var style = book.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (format != null) {
            style.setDataFormat(book.createDataFormat().getFormat(format));
        }
        return style;
    }

    XSSFCellStyle coloured(IndexedColors colour) {
        var style = box(null);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    XSSFCell cell(String address) {
        var place = new CellReference(address);
        var row = sheet.getRow(place.getRow());
        if (row == null) {
            row = sheet.createRow(place.getRow());
        }
        var cell = row.getCell(place.getCol());
        return cell == null ? row.createCell(place.getCol()) : cell;
    }

    Draw text(String address, String text) {
        cell(address).setCellValue(text);
        return this;
    }

    Draw number(String address, double number) {
        cell(address).setCellValue(number);
        return this;
    }

    Draw formula(String address, String formula) {
        cell(address).setCellFormula(formula);
        return this;
    }

    Draw merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    /** The usual titles in the row. */
    Draw titles(int row) {
        for (var i = 0; i < COLUMNS; i++) {
            var cell = cell(SheetTree.address(row - 1, i));
            cell.setCellValue(TITLES[i]);
            cell.setCellStyle(head);
        }
        return this;
    }

    /** An empty row with lines, dates and percents formatted. */
    Draw line(int row) {
        return line(row, boxed);
    }

    Draw line(int row, XSSFCellStyle style) {
        for (var i = 0; i < COLUMNS; i++) {
            var fits = style != boxed ? style : i == 4 ? day : i == 7 ? percent : boxed;
            cell(SheetTree.address(row - 1, i)).setCellStyle(fits);
        }
        return this;
    }

    Draw lines(int from, int to) {
        for (var row = from; row <= to; row++) {
            line(row);
        }
        return this;
    }

    /** Place, date, title, name and number of the one who signs. */
    Draw signature(int row) {
        return merge("F" + row + ":H" + row)
                .text("F" + row, "Kota Teladan, 30 November 2026")
                .merge("F" + (row + 1) + ":H" + (row + 1))
                .text("F" + (row + 1), "Kepala BKPSDM")
                .merge("F" + (row + 5) + ":H" + (row + 5))
                .text("F" + (row + 5), "Nama Pejabat Contoh")
                .text("F" + (row + 6), "NIP. 19700101 199503 1 001");
    }
}
