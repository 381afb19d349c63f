package id.netral.people.roster;

import id.netral.common.EmployeeId;
import id.netral.people.UnitId;
import id.netral.people.roster.comparison.DifferenceDigest;
import id.netral.people.roster.comparison.ImportStamp;
import id.netral.people.roster.comparison.RosterComparison;
import id.netral.people.roster.comparison.RosterWriter;
import id.netral.people.roster.comparison.RosterWriter.Written;
import id.netral.people.roster.comparison.RowOutcome;
import id.netral.people.roster.comparison.UnitNode;
import id.netral.security.account.NewAccount;
import java.util.ArrayList;
import java.util.List;

/** One import while it runs: writes what the comparison finds and counts it. */
final class RosterRun {

    private final RosterComparison comparison;
    private final RosterChoices choices;
    private final RosterWriter writer;
    private final ImportStamp stamp;
    private final DifferenceDigest digest = new DifferenceDigest();
    private final List<NewAccount> accounts = new ArrayList<>();
    private final List<EmployeeId> returning = new ArrayList<>();
    private final List<RowOutcome> last = new ArrayList<>();
    private int added;
    private int changed;
    private int moved;
    private int unchanged;
    private int skipped;

    RosterRun(RosterComparison comparison, RosterChoices choices, RosterWriter writer, ImportStamp stamp) {
        this.comparison = comparison;
        this.choices = choices;
        this.writer = writer;
        this.stamp = stamp;
    }

    void take(List<RowOutcome> batch) {
        batch.forEach(digest::add);
        // a decided unit may be a new one: it must not change what the names in later rows mean
        last.addAll(batch.stream()
                .filter(RowOutcome.WhereDoubtful.class::isInstance)
                .toList());
        write(batch.stream()
                .filter(outcome -> !(outcome instanceof RowOutcome.WhereDoubtful))
                .toList());
    }

    /** Writes what had to wait for the rest. */
    void finish() {
        write(last);
    }

    private void write(List<RowOutcome> outcomes) {
        var people = new ArrayList<Written>();
        for (var outcome : outcomes) {
            var decided = comparison.decided(outcome, choices.of(outcome.row().number()));
            if (decided == null) {
                skipped++;
            } else {
                take(decided, people);
            }
        }
        accounts.addAll(writer.write(people, stamp));
    }

    private void take(RowOutcome outcome, List<Written> people) {
        switch (outcome) {
            case RowOutcome.Added row -> {
                added++;
                people.add(new Written(row.row(), unit(row.unit()), null, null));
            }
            case RowOutcome.Changed row -> {
                if (row.change().moves()) {
                    moved++;
                } else {
                    changed++;
                }
                if (row.change().returns()) {
                    returning.add(new EmployeeId(row.known().id()));
                }
                people.add(new Written(row.row(), unit(row.unit()), row.known(), row.change()));
            }
            case RowOutcome.Unchanged row -> {
                unchanged++;
                if (!row.known().hasAccount()) {
                    accounts.add(RosterWriter.account(row.known()));
                }
            }
            case RowOutcome.Refused row -> {} // shown as rejected
            case RowOutcome.WhoDoubtful row -> skipped++; // never decided into another doubt
            case RowOutcome.WhereDoubtful row -> skipped++;
        }
    }

    private UnitId unit(UnitNode node) {
        return comparison.units().make(node, writer, stamp);
    }

    /** Fingerprint of everything met, before any decision. */
    String difference() {
        return digest.hex();
    }

    /** Accounts to make or bring up to date, all at once so that e-mails may change hands. */
    List<NewAccount> accounts() {
        return accounts;
    }

    /** People who were inactive. */
    List<EmployeeId> returning() {
        return returning;
    }

    RosterCounts counts(int rejected) {
        return new RosterCounts(added, changed, moved, unchanged, skipped, rejected);
    }
}
