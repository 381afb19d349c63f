package id.netral.people;

import org.jspecify.annotations.Nullable;

/** What a roster's row means for the database as it is. */
sealed interface RowOutcome {

    /** The row it is about. */
    RosterRow row();

    /** Nobody has this number yet; the unit is null when it is new as well. */
    record Added(RosterRow row, @Nullable UnitReference unit) implements RowOutcome {}

    /** Somebody has it, and something differs. */
    record Changed(RosterRow row, @Nullable UnitReference unit, KnownEmployee known, RowChange change)
            implements RowOutcome {}

    /** Nothing differs. */
    record Unchanged(RosterRow row, KnownEmployee known) implements RowOutcome {}

    /** The row would break something that only the database knows. */
    record Refused(RosterRow row, RowReason reason) implements RowOutcome {}
}
