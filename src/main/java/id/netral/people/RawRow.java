package id.netral.people;

import java.util.Map;

/**
 * A row of a sheet.
 *
 * @param number as Excel shows it, from 1
 * @param cells by column, from 0
 */
record RawRow(int number, Map<Integer, RawCell> cells) {

    RawCell cell(int column) {
        return cells.getOrDefault(column, RawCell.EMPTY);
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(RawCell::isBlank);
    }
}
