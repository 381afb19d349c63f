package id.netral.people.roster;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.people.roster.comparison.DifferenceDigest;
import id.netral.people.roster.comparison.DoubtfulRow;
import id.netral.people.roster.comparison.RosterComparison;
import id.netral.people.roster.comparison.RowOutcome;
import id.netral.people.roster.file.KeptRoster;
import id.netral.people.roster.file.RejectedRow;
import id.netral.people.roster.file.RosterColumn;
import id.netral.people.roster.file.RowChange;
import id.netral.people.roster.file.RowChange.FieldChange;
import id.netral.people.roster.file.RowCodecs;
import id.netral.people.roster.file.RowSpool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Counts and keeps what a comparison finds. */
final class DryRunTally {

    private final RowSpool<RejectedRow> refused = new RowSpool<>(new RowCodecs.Bad());
    private final RowSpool<RowChange> changes = new RowSpool<>(new RowCodecs.Change());
    private final RowSpool<RowChange> moves = new RowSpool<>(new RowCodecs.Change());
    private final RowSpool<RowChange> additions = new RowSpool<>(new RowCodecs.Change());
    private final List<DoubtfulRow> doubts = new ArrayList<>();
    private final DifferenceDigest digest = new DifferenceDigest();
    private final RosterComparison comparison;
    private int unchanged;

    DryRunTally(RosterComparison comparison) {
        this.comparison = comparison;
    }

    void take(RowOutcome outcome) {
        digest.add(outcome);
        switch (outcome) {
            case RowOutcome.Added added -> additions.add(addition(added));
            case RowOutcome.Changed row -> (row.change().moves() ? moves : changes).add(row.change());
            case RowOutcome.Unchanged row -> unchanged++;
            case RowOutcome.Refused row -> refused.add(RejectedRow.of(row.row(), row.reason()));
            case RowOutcome.WhoDoubtful doubt -> doubts.add(who(doubt));
            case RowOutcome.WhereDoubtful doubt -> doubts.add(where(doubt));
        }
    }

    private static RowChange addition(RowOutcome.Added added) {
        var row = added.row();
        var unit = new FieldChange(RosterColumn.UNIT, "", added.unit().path());
        return new RowChange(row.number(), row.nip(), row.name(), List.of(unit), false);
    }

    private DoubtfulRow who(RowOutcome.WhoDoubtful doubt) {
        var people = doubt.suspects().stream()
                .map(suspect -> {
                    var person = suspect.employee();
                    return new DoubtfulRow.Person(
                            new EmployeeId(person.id()),
                            new Nip(person.nip()),
                            person.name(),
                            comparison.units().path(person.unitId()),
                            person.active(),
                            suspect.reason());
                })
                .toList();
        var row = doubt.row();
        return new DoubtfulRow(
                row.number(),
                row.nip(),
                row.name(),
                row.position(),
                doubt.unit().path(),
                people,
                List.of());
    }

    private static DoubtfulRow where(RowOutcome.WhereDoubtful doubt) {
        var row = doubt.row();
        var rest = doubt.meaning().rest().stream().map(name -> " › " + name).reduce("", String::concat);
        var places = doubt.meaning().candidates().stream()
                .map(node -> node.path() + rest)
                .toList();
        return new DoubtfulRow(row.number(), row.nip(), row.name(), row.position(), row.unit(), List.of(), places);
    }

    /** Ends the tally of this roster; what was said about an earlier dry run of it still holds. */
    KeptPreview finish(KeptRoster roster, RosterChoices choices) {
        List.of(changes, moves, additions, refused).forEach(RowSpool::finish);
        var rejected = merged(roster.unreadable());
        var counts = new RosterCounts(
                additions.size(), changes.size(), moves.size(), unchanged, doubts.size(), rejected.size());
        return new KeptPreview(
                roster,
                result(roster, counts),
                digest.hex(),
                rejected,
                changes,
                moves,
                additions,
                List.copyOf(doubts),
                comparison.inFile(),
                choices);
    }

    private RosterPreview result(KeptRoster roster, RosterCounts counts) {
        var units = comparison.units();
        var similar = new HashMap<String, String>();
        var paths = new ArrayList<String>();
        for (var unit : units.planned()) {
            paths.add(unit.path());
            units.similar(unit).ifPresent(other -> similar.put(unit.path(), other));
        }
        return new RosterPreview(
                PreviewId.next(), roster.fileName(), roster.sheet(), roster.columns(), counts, paths, similar);
    }

    /** Both kinds of rejected rows in the sheet's order. */
    private RowSpool<RejectedRow> merged(RowSpool<RejectedRow> unreadable) {
        var all = new RowSpool<>(new RowCodecs.Bad());
        var next = refused.iterator();
        var waiting = next.hasNext() ? next.next() : null;
        for (var rows = unreadable.iterator(); rows.hasNext(); ) {
            var row = rows.next();
            while (waiting != null && waiting.number() < row.number()) {
                all.add(waiting);
                waiting = next.hasNext() ? next.next() : null;
            }
            all.add(row);
        }
        if (waiting != null) {
            all.add(waiting);
        }
        next.forEachRemaining(all::add);
        all.finish();
        refused.close();
        return all;
    }

    /** Lets go of the files when the comparison failed. */
    void discard() {
        List.of(changes, moves, additions, refused).forEach(RowSpool::close);
    }
}
