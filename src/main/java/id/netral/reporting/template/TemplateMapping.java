package id.netral.reporting.template;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a template is filled. Rows and columns count from 0.
 *
 * @param sheet name of the sheet
 * @param headerFirst first row of the words over the columns
 * @param headerLast their last row, without a row of column numbers
 * @param columns key of the field by column; other columns keep what the template prepares for them
 */
public record TemplateMapping(String sheet, int headerFirst, int headerLast, SortedMap<Integer, String> columns) {

    /** The columns are copied. */
    public TemplateMapping {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }
}
