package id.netral.learning.duty;

/** When a duty, {@code d} in a query, is done: said here, and nowhere else, for whoever asks by SQL. */
public final class DutySql {

    /** Holds once the ledger has a row that counts. */
    // a scalar, not EXISTS: that might be materialised for all of the ledger
    public static final String FULFILLED = """
            ((SELECT c.id FROM completion c WHERE c.employee_id = d.employee_id AND c.module_id = d.module_id AND NOT c.void
                AND NOT EXISTS (SELECT 1 FROM completion s WHERE s.supersedes_id = c.id)
                AND\s""" + CountsFrom.SQL + """
                c.completed_at LIMIT 1) IS NOT NULL)""";

    /** Holds while it is still to be done: neither released nor fulfilled. */
    public static final String WAITING = "d.released_at IS NULL AND NOT " + FULFILLED;

    private DutySql() {}
}
