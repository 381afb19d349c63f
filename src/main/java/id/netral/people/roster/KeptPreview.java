package id.netral.people.roster;

import id.netral.people.roster.comparison.DoubtfulRow;
import id.netral.people.roster.file.FileNips;
import id.netral.people.roster.file.KeptRoster;
import id.netral.people.roster.file.RejectedRow;
import id.netral.people.roster.file.RowChange;
import id.netral.people.roster.file.RowSpool;
import java.util.List;

/**
 * Everything a dry run leaves behind until it is applied or thrown away.
 *
 * @param difference fingerprint of what would be done, before any decision
 * @param rejected all rows left out, in the sheet's order
 * @param changes people who change but stay in their unit
 * @param moves people who come to another unit
 * @param additions new people
 */
public record KeptPreview(
        KeptRoster roster,
        RosterPreview result,
        String difference,
        RowSpool<RejectedRow> rejected,
        RowSpool<RowChange> changes,
        RowSpool<RowChange> moves,
        RowSpool<RowChange> additions,
        List<DoubtfulRow> doubts,
        FileNips inFile,
        RosterChoices choices)
        implements AutoCloseable {

    /** Lets go of what the next dry run does not use as well. */
    void closeAllBut(KeptPreview next) {
        closeResults();
        if (roster != next.roster) {
            roster.close();
        }
    }

    private void closeResults() {
        List.of(rejected, changes, moves, additions).forEach(RowSpool::close);
    }

    @Override
    public void close() {
        closeResults();
        roster.close();
    }
}
