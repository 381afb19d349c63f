package id.netral.people.roster;

import id.netral.common.RefusedException;
import id.netral.common.workbook.WorkbookPackage;
import id.netral.people.roster.comparison.DoubtfulRow;
import id.netral.people.roster.comparison.RosterDecision;
import id.netral.people.roster.file.RejectedRow;
import id.netral.people.roster.file.RosterProgress;
import id.netral.people.roster.file.RowChange;
import id.netral.security.CurrentUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Takes an agency's roster over: first a dry run that only tells, then the import in one transaction. People who are not
 * in the file stay as they are unless somebody says that the file is a full list.
 */
@Service
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
public class RosterImport {

    private final RosterDryRun dryRun;
    private final RosterApplication application;
    private final KeptDeliveries deliveries;
    private final PreviewStore store;
    private final CurrentUser currentUser;

    RosterImport(
            RosterDryRun dryRun,
            RosterApplication application,
            KeptDeliveries deliveries,
            PreviewStore store,
            CurrentUser currentUser) {
        this.dryRun = dryRun;
        this.application = application;
        this.deliveries = deliveries;
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
            return keep(dryRun.compare(dryRun.read(owner, workbook, fileName, progress), new RosterChoices()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dry run of a delivery that waits for a decision; throws {@code roster.delivery.gone} when it waits no more. */
    public RosterPreview open(long delivery) {
        return keep(dryRun.compare(
                deliveries.load(delivery, currentUser.require().account()), deliveries.choices(delivery)));
    }

    /** Rows left out, in the sheet's order; throws {@code roster.preview.gone} when the dry run is no longer there. */
    public List<RejectedRow> rejected(PreviewId id, int offset, int limit) {
        return own(id).rejected().page(offset, limit);
    }

    /** Employees who change and stay in their unit, in the sheet's order; throws {@code roster.preview.gone}. */
    public List<RowChange> changes(PreviewId id, int offset, int limit) {
        return own(id).changes().page(offset, limit);
    }

    /** Employees who come to another unit, in the sheet's order; throws {@code roster.preview.gone}. */
    public List<RowChange> moves(PreviewId id, int offset, int limit) {
        return own(id).moves().page(offset, limit);
    }

    /** New employees with their unit, in the sheet's order; throws {@code roster.preview.gone}. */
    public List<RowChange> additions(PreviewId id, int offset, int limit) {
        return own(id).additions().page(offset, limit);
    }

    /** Rows to decide on, in the sheet's order; throws {@code roster.preview.gone}. */
    public List<DoubtfulRow> doubts(PreviewId id) {
        return own(id).doubts();
    }

    /** What has been decided so far, by row; throws {@code roster.preview.gone}. */
    public Map<Integer, RosterDecision> decisions(PreviewId id) {
        return own(id).choices().all();
    }

    /**
     * Decides on a doubtful row; may be changed until the import is applied.
     *
     * @throws RefusedException {@code roster.decision.taken} when another row has been said to be about that person
     */
    public void decide(PreviewId id, int row, RosterDecision decision) {
        var kept = own(id);
        var choices = kept.choices();
        var taken = decision instanceof RosterDecision.Same
                && choices.all().entrySet().stream()
                        .anyMatch(other ->
                                other.getKey() != row && other.getValue().equals(decision));
        if (taken) {
            throw new RefusedException("roster.decision.taken");
        }
        choices.decide(row, decision);
        dryRun.extend(kept, choices.leaving().departure().extent());
    }

    /** Says whose full list the roster is, and tells who would leave; throws {@code roster.preview.gone}. */
    public RosterDeparture extend(PreviewId id, RosterExtent extent) {
        return dryRun.extend(own(id), extent);
    }

    /** Who would leave, as last told; throws {@code roster.preview.gone}. */
    public RosterDeparture departure(PreviewId id) {
        return own(id).choices().leaving().departure();
    }

    /** People who would leave, by name; throws {@code roster.preview.gone}. */
    public List<LeavingEmployee> leaving(PreviewId id, int offset, int limit) {
        return own(id).choices().leaving().people().stream()
                .skip(offset)
                .limit(limit)
                .toList();
    }

    /** {@link #apply(PreviewId, boolean)} while nobody has said that many may leave. */
    public RosterCounts apply(PreviewId id) {
        return apply(id, false);
    }

    /**
     * Does what the dry run has shown, with the decisions made, all of it or nothing, and forgets the dry run. Doubtful rows
     * without a decision are left out.
     *
     * @param manyMayLeave whether somebody has looked at a {@linkplain RosterDeparture#isSuspicious() large} departure
     * @return what was done; rows left out undecided are doubtful still
     * @throws RefusedException {@code roster.preview.gone}; {@code roster.left.too-many}, {@code roster.left.self}; or
     *     {@code roster.apply.changed} when the database has changed so that something else would be done than was shown
     */
    public RosterCounts apply(PreviewId id, boolean manyMayLeave) {
        var kept = own(id);
        var applied = application.apply(kept, manyMayLeave);
        store.forget(kept);
        return applied.counts();
    }

    /** Compares the rows already read with the database again, after {@code roster.apply.changed}. */
    public RosterPreview again(PreviewId id) {
        var kept = own(id);
        return keep(dryRun.compare(kept.roster(), kept.choices()));
    }

    private RosterPreview keep(KeptPreview kept) {
        store.keep(kept);
        return kept.result();
    }

    private KeptPreview own(PreviewId id) {
        return store.require(id, currentUser.require().account());
    }
}
