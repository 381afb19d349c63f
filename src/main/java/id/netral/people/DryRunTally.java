package id.netral.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Counts and keeps what a comparison finds. */
final class DryRunTally {

    private final RowSpool<RejectedRow> refused = new RowSpool<>(new RowCodecs.Bad());
    private final RowSpool<RowChange> changes = new RowSpool<>(new RowCodecs.Change());
    private final DifferenceDigest digest = new DifferenceDigest();
    private int added;
    private int unchanged;

    void take(RowOutcome outcome) {
        digest.add(outcome);
        switch (outcome) {
            case RowOutcome.Added row -> added++;
            case RowOutcome.Changed row -> changes.add(row.change());
            case RowOutcome.Unchanged row -> unchanged++;
            case RowOutcome.Refused row -> refused.add(rejected(row));
        }
    }

    private static RejectedRow rejected(RowOutcome.Refused refused) {
        var texts = new ArrayList<>(Collections.nCopies(RosterColumn.values().length, ""));
        var row = refused.row();
        texts.set(RosterColumn.NIP.ordinal(), row.nip().value());
        texts.set(RosterColumn.NAME.ordinal(), row.name());
        texts.set(RosterColumn.RANK.ordinal(), Objects.requireNonNullElse(row.rank(), ""));
        texts.set(RosterColumn.POSITION.ordinal(), Objects.requireNonNullElse(row.position(), ""));
        texts.set(RosterColumn.UNIT.ordinal(), row.unit());
        texts.set(RosterColumn.EMAIL.ordinal(), Objects.toString(row.email(), ""));
        return new RejectedRow(row.number(), texts, List.of(refused.reason()));
    }

    /** Ends the tally of this roster; the comparison is the one that filled it. */
    KeptPreview finish(KeptRoster roster, RosterComparison comparison) {
        changes.finish();
        refused.finish();
        var rejected = merged(roster.unreadable());
        var counts = new RosterCounts(added, changes.size(), unchanged, rejected.size());
        var result = new RosterPreview(
                PreviewId.next(),
                roster.fileName(),
                roster.found().sheet(),
                roster.found().header().titles(),
                counts,
                comparison.newUnits());
        return new KeptPreview(roster, result, digest.hex(), rejected, changes);
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
        refused.close();
        changes.close();
    }
}
