package id.netral.reporting.template;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template after it was filled, opened again. Rows as Excel shows them, from 1. */
record Filled(Shape shape, XSSFWorkbook template, XSSFWorkbook book, List<Person> people) {

    XSSFSheet sheet() {
        return book.getSheetAt(0);
    }

    XSSFSheet before() {
        return template.getSheetAt(0);
    }

    /** Rows the block has now. */
    int size() {
        return Math.max(people.size(), shape.sample() ? 1 : shape.prepared());
    }

    /** Last row of the block. */
    int last() {
        return shape.first() + size() - 1;
    }

    /** Where the template's row stands now. */
    int now(int row) {
        return row < shape.first() + shape.prepared() ? row : row + size() - shape.prepared();
    }

    String formula(String address) {
        return cell(sheet(), address).getCellFormula();
    }

    String formula(String sheet, String address) {
        return cell(book.getSheet(sheet), address).getCellFormula();
    }

    static XSSFCell cell(XSSFSheet sheet, String address) {
        var place = new CellReference(address);
        var row = sheet.getRow(place.getRow());
        var cell = row == null ? null : row.getCell(place.getCol(), Row.MissingCellPolicy.RETURN_NULL_AND_BLANK);
        if (cell == null) {
            throw new AssertionError("no cell " + address);
        }
        return cell;
    }
}
