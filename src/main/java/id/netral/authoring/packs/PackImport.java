package id.netral.authoring.packs;

import id.netral.authoring.packs.PackArrival.State;
import id.netral.catalog.pack.ModuleChange;
import id.netral.catalog.pack.RefusedPackException;
import id.netral.common.RefusedException;
import id.netral.security.AccountId;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in packs of other installations. An administrator's import of a pack whose signature somebody else has let in is
 * published at once; every other waits until a legal reviewer has looked, who is not the one that brought it.
 */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
public class PackImport {

    private static final String BRING = "hasAnyRole('PELATIH', 'ADMIN')";

    private final PackPublishing publishing;
    private final PackArrivals arrivals;
    private final KeyRing keys;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    PackImport(
            PackPublishing publishing,
            PackArrivals arrivals,
            KeyRing keys,
            CurrentUser currentUser,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.transaction = transaction;
        this.publishing = publishing;
        this.arrivals = arrivals;
        this.keys = keys;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * What became of a pack.
     *
     * @param published whether it is published; otherwise it waits
     */
    public record Received(PackPreview pack, boolean published) {}

    /** Largest pack taken in, bytes. */
    public static long maxBytes() {
        return ZipContents.MOST_BYTES;
    }

    /** What the pack holds and what importing it would do. Changes nothing. Throws like {@link #receive}. */
    @PreAuthorize(BRING)
    public PackPreview preview(byte[] zip) {
        var pack = SignedPack.read(zip);
        return publishing.rehearse(pack, change(pack, null));
    }

    /**
     * Publishes the pack or lets it wait, all of it or nothing.
     *
     * @throws RefusedPackException with every fault when a module in it does not keep to the form
     * @throws RefusedException {@code pack.*} when the zip, its hashes or its signature are not right
     */
    @PreAuthorize(BRING)
    public Received receive(byte[] zip) {
        var pack = SignedPack.read(zip);
        var rehearsed = publishing.rehearse(pack, change(pack, null));
        if (!rehearsed.fine()) {
            throw new RefusedPackException(rehearsed.faults());
        }
        var atOnce = publishesAtOnce(rehearsed);
        transaction.executeWithoutResult(status -> take(pack, zip, atOnce));
        return new Received(rehearsed, atOnce);
    }

    /** Whether the person's import of the pack needs nobody else: not when they vouched for its key themselves. */
    @PreAuthorize(BRING)
    public boolean publishesAtOnce(PackPreview pack) {
        var user = currentUser.require();
        return pack.signature().trusted() && user.has(Role.ADMIN) && !keys.isLetInBy(pack.fingerprint(), user);
    }

    private void take(SignedPack pack, byte[] zip, boolean atOnce) {
        if (atOnce) {
            publishing.publish(pack, change(pack, null), null); // the rehearsal has brought the media
            arrivals.published(pack);
        } else {
            arrivals.waiting(pack, zip);
        }
        audit.record(
                AuditAction.PACK_RECEIVED,
                pack.manifest().slug(),
                Map.of(
                        "origin",
                        pack.manifest().origin(),
                        "sha256",
                        pack.manifest().sha256(),
                        "published",
                        atOnce));
    }

    /** One page, those that wait first, then the newest. */
    @Transactional(readOnly = true)
    public List<PackArrival> page(int offset, int limit) {
        return arrivals.page(offset, limit);
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public int count() {
        return arrivals.count();
    }

    /** The preview of a pack that waits. Throws {@link RefusedException} {@code pack.decided} when it does not. */
    public PackPreview preview(PackArrival arrival) {
        var pack = SignedPack.read(arrivals.zip(arrival.id()).orElseThrow(() -> new RefusedException("pack.decided")));
        return publishing.rehearse(pack, change(pack, null));
    }

    /**
     * Publishes a pack that waits, as a legal reviewer; audited.
     *
     * @throws RefusedException {@code pack.own} for who brought it, {@code pack.decided} when it does not wait any more
     */
    @PreAuthorize("hasRole('PENINJAU')")
    public void approve(long id) {
        var arrival = decidable(id);
        var zip = arrivals.zip(id).orElseThrow(() -> new RefusedException("pack.decided"));
        var pack = SignedPack.read(zip);
        var refusal = publishing.bring(pack);
        transaction.executeWithoutResult(status -> {
            decide(arrival, State.PUBLISHED);
            publishing.publish(pack, change(pack, currentUser.require().account()), refusal);
        });
    }

    /** Sends a pack that waits away; audited. Who brought it may take it back so. */
    @Transactional
    public void reject(long id) {
        decide(arrivals.find(id).orElseThrow(() -> new RefusedException("pack.decided")), State.REJECTED);
    }

    private PackArrival decidable(long id) {
        var arrival = arrivals.find(id).orElseThrow(() -> new RefusedException("pack.decided"));
        if (arrival.own()) {
            throw new RefusedException("pack.own");
        }
        return arrival;
    }

    private void decide(PackArrival arrival, State state) {
        if (!arrivals.decide(arrival.id(), state)) {
            throw new RefusedException("pack.decided");
        }
        audit.record(AuditAction.PACK_DECIDED, arrival.slug(), Map.of("state", state.name()));
    }

    private ModuleChange change(SignedPack pack, @Nullable AccountId approver) {
        var user = currentUser.require();
        var note = pack.manifest().origin() + ", v" + pack.manifest().version();
        return new ModuleChange(
                ModuleChange.Origin.IMPORTED, note, false, user.accountId() == 0 ? null : user.account(), approver);
    }
}
