package id.netral.common.workbook;

import java.util.Map;

/**
 * A row of a sheet.
 *
 * @param number as Excel shows it, from 1
 * @param cells by column, from 0
 */
public record RawRow(int number, Map<Integer, RawCell> cells) {

    /** The cell, an empty one when there is none. */
    public RawCell cell(int column) {
        return cells.getOrDefault(column, RawCell.EMPTY);
    }

    /** Whether nothing stands in the row. */
    public boolean isBlank() {
        return cells.values().stream().allMatch(RawCell::isBlank);
    }
}
