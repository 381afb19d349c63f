package id.netral.reporting.template;

import java.util.List;
import java.util.SortedMap;

/**
 * Where the words over the columns stand. Rows and columns count from 0.
 *
 * @param first first row of the header
 * @param last its last row, without a row of column numbers
 * @param data first row that may hold data
 * @param titles the lines over each column that has any, from the top
 */
record SheetHeader(int first, int last, int data, SortedMap<Integer, List<String>> titles) {

    int firstColumn() {
        return titles.firstKey();
    }

    int lastColumn() {
        return titles.lastKey();
    }
}
