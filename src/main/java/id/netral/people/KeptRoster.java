package id.netral.people;

import id.netral.security.AccountId;

/**
 * A roster as it was read from a workbook, whatever the database says.
 *
 * @param sha256 of the workbook
 * @param unreadable rows rejected by themselves, before any comparison
 */
record KeptRoster(
        AccountId owner,
        String fileName,
        RosterReader.Found found,
        String sha256,
        RowSpool<RosterRow> rows,
        RowSpool<RejectedRow> unreadable)
        implements AutoCloseable {

    @Override
    public void close() {
        rows.close();
        unreadable.close();
    }
}
