package id.netral.people;

import java.util.List;

/**
 * A row of a roster that is left out.
 *
 * @param number as Excel shows it
 * @param texts what was read, one text for each {@link RosterColumn} in its order, empty where nothing stands
 * @param reasons at least one
 */
public record RejectedRow(int number, List<String> texts, List<RowReason> reasons) {

    /** What was read from the column. */
    public String text(RosterColumn column) {
        return texts.get(column.ordinal());
    }
}
