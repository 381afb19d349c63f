package id.netral.people;

/**
 * Everything a dry run leaves behind until it is applied or thrown away.
 *
 * @param difference fingerprint of what would be done
 * @param rejected all rows left out, in the sheet's order
 */
record KeptPreview(
        KeptRoster roster,
        RosterPreview result,
        String difference,
        RowSpool<RejectedRow> rejected,
        RowSpool<RowChange> changes)
        implements AutoCloseable {

    /** Lets go of what the next dry run does not use as well. */
    void closeAllBut(KeptPreview next) {
        closeResults();
        if (roster != next.roster) {
            roster.close();
        }
    }

    private void closeResults() {
        rejected.close();
        changes.close();
    }

    @Override
    public void close() {
        closeResults();
        roster.close();
    }
}
