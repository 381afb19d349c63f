package id.netral.reporting.template;

import java.util.List;
import java.util.Optional;

/**
 * A sheet of a template as somebody has to see it to map its columns. Rows count from 0.
 *
 * @param headerFirst first row of the words over the columns
 * @param headerLast their last row
 * @param firstData first row that data go into
 * @param prepared rows the template has ready for data
 * @param columns the table's columns from left to right
 * @param lines texts of the first rows of the sheet, for the eye
 */
public record SheetPreview(
        String sheet,
        int headerFirst,
        int headerLast,
        int firstData,
        int prepared,
        List<Column> columns,
        List<List<String>> lines) {

    /**
     * A column of the table.
     *
     * @param place from 0
     * @param letters as Excel names it
     * @param title the words over it on one line
     * @param computed whether the template has a formula for its rows
     * @param field key of the field it is filled with, or the one guessed
     */
    public record Column(int place, String letters, String title, boolean computed, Optional<String> field) {}
}
