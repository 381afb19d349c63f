package id.netral.reporting.template;

import java.util.TreeMap;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.jspecify.annotations.Nullable;

/**
 * What a filled row takes over from a prepared one. Rows and columns count from 0.
 *
 * @param row the prepared row, -1 when there is none
 * @param attributes height and the like as they stand in the file, with a space before each
 */
record RowModel(int row, String attributes, TreeMap<Integer, Cell> cells) {

    /**
     * A prepared cell.
     *
     * @param formula its formula, null when it has none or one that is the same in each row
     * @param same a formula by names of a table's columns, which needs no change from row to row; null otherwise
     * @param text a text that every prepared row has there, null otherwise
     */
    record Cell(
            int style,
            Ptg @Nullable [] formula,
            @Nullable String same,
            @Nullable String text) {

        /** An empty cell that looks like its column. */
        static Cell empty(int style) {
            return new Cell(style, null, null, null);
        }
    }
}
