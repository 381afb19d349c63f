package id.netral.people;

import id.netral.common.RefusedException;
import id.netral.common.workbook.WorkbookPackage;
import id.netral.security.CurrentUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Takes an agency's roster over: first a dry run that only tells, then the import in one transaction. People who are not
 * in the file stay as they are.
 */
@Service
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
public class RosterImport {

    private final RosterDryRun dryRun;
    private final RosterApplication application;
    private final PreviewStore store;
    private final CurrentUser currentUser;

    RosterImport(RosterDryRun dryRun, RosterApplication application, PreviewStore store, CurrentUser currentUser) {
        this.dryRun = dryRun;
        this.application = application;
        this.store = store;
        this.currentUser = currentUser;
    }

    /** Largest workbook taken, in bytes. */
    public static long maxBytes() {
        return WorkbookPackage.MAX_BYTES;
    }

    /** {@link #preview(Path, String, RosterProgress)} without progress. */
    public RosterPreview preview(Path workbook, String fileName) {
        return preview(workbook, fileName, rows -> {});
    }

    /**
     * Reads the workbook and compares it with the database; changes nothing. The result is kept for half an hour and
     * replaces the person's earlier one. The file is no longer needed afterwards.
     *
     * @param fileName as the person knows it
     * @throws RefusedException {@code roster.file.*} when the file is no roster
     */
    public RosterPreview preview(Path workbook, String fileName, RosterProgress progress) {
        var owner = currentUser.require().account();
        try {
            return compare(dryRun.read(owner, workbook, fileName, progress));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows left out, in the sheet's order; throws {@code roster.preview.gone} when the dry run is no longer there. */
    public List<RejectedRow> rejected(PreviewId id, int offset, int limit) {
        return own(id).rejected().page(offset, limit);
    }

    /** Employees who would change, in the sheet's order; throws {@code roster.preview.gone} like the others. */
    public List<RowChange> changes(PreviewId id, int offset, int limit) {
        return own(id).changes().page(offset, limit);
    }

    /**
     * Does what the dry run has shown, all of it or nothing, and forgets the dry run.
     *
     * @throws RefusedException {@code roster.preview.gone}, or {@code roster.apply.changed} when the database has
     *     changed so that something else would be done than was shown
     */
    public RosterCounts apply(PreviewId id) {
        var kept = own(id);
        try {
            application.apply(kept);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            throw new RefusedException("roster.apply.changed");
        }
        store.forget(kept);
        return kept.result().counts();
    }

    /** Compares the rows already read with the database again, after {@code roster.apply.changed}. */
    public RosterPreview again(PreviewId id) {
        return compare(own(id).roster());
    }

    private RosterPreview compare(KeptRoster roster) {
        var kept = dryRun.compare(roster);
        store.keep(kept);
        return kept.result();
    }

    private KeptPreview own(PreviewId id) {
        return store.require(id, currentUser.require().account());
    }
}
