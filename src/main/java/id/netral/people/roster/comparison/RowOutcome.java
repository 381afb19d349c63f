package id.netral.people.roster.comparison;

import id.netral.people.roster.file.RosterRow;
import id.netral.people.roster.file.RowChange;
import id.netral.people.roster.file.RowReason;
import java.util.List;

/** What a roster's row means for the database as it is. */
public sealed interface RowOutcome {

    /** The row it is about. */
    RosterRow row();

    /** Nobody has this number yet. */
    record Added(RosterRow row, UnitNode unit) implements RowOutcome {}

    /** Somebody has it, and something differs. */
    record Changed(RosterRow row, UnitNode unit, KnownEmployee known, RowChange change) implements RowOutcome {}

    /** Nothing differs. */
    record Unchanged(RosterRow row, KnownEmployee known) implements RowOutcome {}

    /** The row would break something that only the database knows. */
    record Refused(RosterRow row, RowReason reason) implements RowOutcome {}

    /** Somebody known under another number may be meant. */
    record WhoDoubtful(RosterRow row, UnitNode unit, List<Suspect> suspects) implements RowOutcome {}

    /** Several units may be meant. */
    record WhereDoubtful(RosterRow row, RosterUnits.Meaning meaning) implements RowOutcome {}

    /** Somebody who may be meant, and why. */
    record Suspect(KnownEmployee employee, DoubtReason reason) {}
}
