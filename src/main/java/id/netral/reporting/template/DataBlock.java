package id.netral.reporting.template;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The rows a template has ready for data, and which of them the filled rows are copies of. Rows count from 0.
 *
 * @param first first of these rows
 * @param rows how many; 0 when the next thing stands directly below the header
 * @param sample whether they hold an example, so that rows without data are taken out
 * @param head whether the first row looks different from the others
 * @param tail whether the last row does
 * @param period after how many rows the look repeats: 2 for bands
 */
record DataBlock(int first, int rows, boolean sample, boolean head, boolean tail, int period) {

    /** Rows the block has with so many rows of data: prepared rows that stay empty are kept, examples are not. */
    int filled(long data, int atLeast) {
        var wanted = Math.max(data, sample ? Math.max(1, atLeast) : rows);
        return Math.toIntExact(wanted);
    }

    /** All rows that {@link #model} can give. */
    SortedSet<Integer> models() {
        var models = new TreeSet<Integer>();
        for (var index = 0; index < Math.min(rows, period + 1); index++) {
            models.add(model(index, rows));
        }
        models.add(model(rows - 1, rows));
        return models;
    }

    /** The row whose look a filled row takes; -1 when the template has none. */
    int model(int index, int filled) {
        if (rows == 0) {
            return -1;
        }
        if (head && index == 0) {
            return first;
        }
        if (tail && index == filled - 1) {
            return first + rows - 1;
        }
        var begin = head ? 1 : 0;
        return first + begin + (index - begin) % period;
    }
}
