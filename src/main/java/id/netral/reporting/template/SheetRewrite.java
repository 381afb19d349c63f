package id.netral.reporting.template;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.w3c.dom.Element;

/** Makes room for the data on the sheet: takes the prepared rows out, and moves everything that refers to places. */
final class SheetRewrite {

    /** Stands in the sheet's XML where the rows of data come. */
    static final String MARK = "netral-rows";

    /** Cells of a prepared row that stand left and right of the table, as XML; they stay where they are. */
    record Beside(String left, String right) {

        static final Beside NOTHING = new Beside("", "");
    }

    private final SheetTree sheet;
    private final SheetHeader header;
    private final RowShift shift;
    private final References references;
    private final Map<Integer, Beside> beside = new HashMap<>();

    SheetRewrite(SheetTree sheet, SheetHeader header, RowShift shift, References references) {
        this.sheet = sheet;
        this.header = header;
        this.shift = shift;
        this.references = references;
    }

    /**
     * Does it.
     *
     * @param model prepared row by the place of a filled one in the block, -1 for none
     */
    void apply(IntFunction<Integer> model) {
        var merges = new MergedCells(sheet, header, shift);
        var kept = merges.moved(model);
        XmlPart.child(sheet.root(), "hyperlinks").ifPresent(this::dropLinksOnData);
        references.moveAll(sheet.root());
        for (var row = shift.first(); row < shift.end(); row++) {
            keepBeside(row);
            var element = sheet.rows().get(row);
            if (element != null) {
                sheet.data().removeChild(element);
            }
        }
        mark();
        renumber();
        forgetResults(sheet.data());
        merges.write(kept);
    }

    /** What stands left and right of the table in the row of the block. */
    Beside beside(int index) {
        return beside.getOrDefault(index, Beside.NOTHING);
    }

    /** Rows of the block, from its first, that have something beside the table. */
    static int rowsWithNeighbours(SheetTree sheet, SheetHeader header, DataBlock block) {
        var rows = 0;
        for (var i = 0; i < block.rows(); i++) {
            var outside = sheet.cells(block.first() + i).entrySet().stream()
                    .filter(cell -> isBeside(header, cell.getKey()))
                    .anyMatch(cell -> cell.getValue().hasChildNodes());
            rows = outside ? i + 1 : rows;
        }
        return rows;
    }

    static boolean isBeside(SheetHeader header, int column) {
        return column < header.firstColumn() || column > header.lastColumn();
    }

    private void keepBeside(int row) {
        var left = new StringBuilder();
        var right = new StringBuilder();
        sheet.cells(row).forEach((column, cell) -> {
            if (isBeside(header, column)) {
                forgetResult(cell);
                var text = XmlPart.text(cell).replaceFirst(" xmlns(:\\w+)?=\"[^\"]*\"", "");
                (column < header.firstColumn() ? left : right).append(text);
            }
        });
        if (!left.isEmpty() || !right.isEmpty()) {
            beside.put(row - shift.first(), new Beside(left.toString(), right.toString()));
        }
    }

    private void mark() {
        var below = sheet.rows().ceilingEntry(shift.end());
        var mark = sheet.document().createProcessingInstruction(MARK, "");
        sheet.data().insertBefore(mark, below == null ? null : below.getValue());
    }

    private void renumber() {
        sheet.rows().tailMap(shift.end()).forEach((row, element) -> {
            var moved = shift.row(row);
            element.setAttribute("r", Integer.toString(moved + 1));
            sheet.cells(row).forEach((column, cell) -> cell.setAttribute("r", SheetTree.address(moved, column)));
        });
    }

    /** Stored results are of before; without them every program computes anew. */
    static boolean forgetResults(Element data) {
        var any = false;
        for (var row : XmlPart.children(data, "row")) {
            for (var cell : XmlPart.children(row, "c")) {
                any |= forgetResult(cell);
            }
        }
        return any;
    }

    private static boolean forgetResult(Element cell) {
        if (XmlPart.child(cell, "f").isEmpty()) {
            return false;
        }
        XmlPart.child(cell, "v").ifPresent(cell::removeChild);
        cell.removeAttribute("t");
        return true;
    }

    private void dropLinksOnData(Element list) {
        for (var link : XmlPart.children(list, "hyperlink")) {
            var range = CellRangeAddress.valueOf(link.getAttribute("ref"));
            if (shift.inBlock(range.getFirstRow()) && !isBeside(header, range.getFirstColumn())) {
                list.removeChild(link);
            }
        }
        if (XmlPart.children(list, "hyperlink").isEmpty()) {
            sheet.root().removeChild(list);
        }
    }
}
