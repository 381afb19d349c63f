package id.netral.people.roster.file;

import id.netral.security.AccountId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A roster as it was read from a file, whatever the database says.
 *
 * @param sheet where it was found
 * @param columns the file's own words for the columns
 * @param sha256 of the file
 * @param unreadable rows rejected by themselves, before any comparison
 * @param delivery the delivery it came by, null when somebody uploaded it here
 */
public record KeptRoster(
        AccountId owner,
        String fileName,
        String sheet,
        Map<RosterColumn, String> columns,
        String sha256,
        RowSpool<RosterRow> rows,
        RowSpool<RejectedRow> unreadable,
        @Nullable Long delivery)
        implements AutoCloseable {

    @Override
    public void close() {
        rows.close();
        unreadable.close();
    }
}
