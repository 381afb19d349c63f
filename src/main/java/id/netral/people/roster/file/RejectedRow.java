package id.netral.people.roster.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

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

    /** A row that was understood and is left out all the same. */
    public static RejectedRow of(RosterRow row, RowReason reason) {
        var texts = new ArrayList<>(Collections.nCopies(RosterColumn.values().length, ""));
        texts.set(RosterColumn.NIP.ordinal(), row.nip().value());
        texts.set(RosterColumn.NAME.ordinal(), row.name());
        texts.set(RosterColumn.RANK.ordinal(), Objects.requireNonNullElse(row.rank(), ""));
        texts.set(RosterColumn.POSITION.ordinal(), Objects.requireNonNullElse(row.position(), ""));
        texts.set(RosterColumn.UNIT.ordinal(), row.unit());
        texts.set(RosterColumn.EMAIL.ordinal(), Objects.toString(row.email(), ""));
        texts.set(
                RosterColumn.KIND.ordinal(),
                row.kind() == null ? "" : row.kind().label());
        texts.set(RosterColumn.HIRED_ON.ordinal(), Objects.toString(row.hiredOn(), ""));
        return new RejectedRow(row.number(), texts, List.of(reason));
    }
}
