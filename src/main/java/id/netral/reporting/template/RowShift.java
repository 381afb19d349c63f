package id.netral.reporting.template;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Where the rows of a sheet stand once its block of prepared rows has the size the data need. Rows count from 0.
 *
 * @param first first row of the block
 * @param prepared rows the template has for data; 0 when the data are put in before {@code first}
 * @param filled rows the block has in the end
 */
record RowShift(int first, int prepared, int filled) {

    static final int LAST_ROW = 1_048_575;

    /** First row below the block. */
    int end() {
        return first + prepared;
    }

    /** Rows that everything below the block moves down; up when negative. */
    int delta() {
        return filled - prepared;
    }

    boolean inBlock(int row) {
        return row >= first && row < end();
    }

    /** The new place of a single row. */
    int row(int row) {
        if (row < first || row == LAST_ROW) {
            return row;
        }
        return row >= end() ? row + delta() : Math.min(row, lastFilled());
    }

    /** The new last row of a range; one that takes the data in from their first row takes in all of them. */
    int lastOf(int from, int to) {
        var touches = inBlock(to);
        return touches && (from <= first || to == end() - 1) ? lastFilled() : row(to);
    }

    /** The range with its rows at their new places. */
    CellRangeAddress range(CellRangeAddress range) {
        if (range.getFirstRow() < 0) {
            return range; // whole columns
        }
        return new CellRangeAddress(
                row(range.getFirstRow()),
                lastOf(range.getFirstRow(), range.getLastRow()),
                range.getFirstColumn(),
                range.getLastColumn());
    }

    private int lastFilled() {
        return Math.max(first, first + filled - 1);
    }
}
