package id.netral.scorm;

import id.netral.common.RefusedException;
import id.netral.learning.CompletedBy;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second pair of eyes on packages of other makers; for reviewers, never for whoever uploaded the package. */
@Service
@PreAuthorize("hasRole('PENINJAU')")
@Transactional(readOnly = true)
public class PackageReview {

    /**
     * A part to look at.
     *
     * @param files how many the package has
     * @param ownOrigin whether the address lies in an origin of its own
     * @param own whether the reviewer uploaded it, so that another has to decide
     */
    public record Look(
            ScormPackage scormPackage, ScormItem item, String address, boolean ownOrigin, int files, boolean own) {}

    private final PackageRepository packages;
    private final FileRepository files;
    private final Trials trials;
    private final PackageAddresses addresses;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    PackageReview(
            PackageRepository packages,
            FileRepository files,
            Trials trials,
            PackageAddresses addresses,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.packages = packages;
        this.files = files;
        this.trials = trials;
        this.addresses = addresses;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a part of a package that waits; empty for any other package and an unknown part. */
    @Transactional
    public Optional<Look> look(ScormPackageId id, int part) {
        return packages.find(id)
                .filter(found -> found.state() == PackageState.WAITING)
                .flatMap(found -> Optional.ofNullable(found.item(part)).map(item -> look(found, item)));
    }

    private Look look(ScormPackage found, ScormItem item) {
        var uploader = found.uploadedBy();
        return new Look(
                found,
                item,
                addresses.of(trials.begin(found.id(), item), item),
                addresses.ownOrigin(),
                files.count(found.id().value()),
                uploader != null && uploader == me());
    }

    /**
     * Offers the package to learners, with its say in the module's completion. Throws {@link RefusedException}
     * {@code scorm.unknown}, {@code scorm.not-waiting}, {@code scorm.own}, or {@code scorm.another-decides} while another
     * package of the module has a say.
     */
    @Transactional
    public void approve(ScormPackageId id) {
        var one = require(id);
        var shown = one.shown();
        if (shown.counts() != CompletedBy.QUIZ
                && packages.deciding(shown.module().value()).isPresent()) {
            throw new RefusedException("scorm.another-decides");
        }
        one.approve(me(), clock.instant());
        try {
            packages.saveAndFlush(one);
        } catch (DataIntegrityViolationException another) {
            throw new RefusedException("scorm.another-decides"); // approved by somebody at this very moment
        }
        record(shown, Map.of("act", "approved", "counts", shown.counts().name()));
    }

    /** Gives the package back with a reason; throws as {@link #approve} does, and {@code scorm.reason-missing}. */
    @Transactional
    public void giveBack(ScormPackageId id, String reason) {
        if (reason.isBlank()) {
            throw new RefusedException("scorm.reason-missing");
        }
        var one = require(id);
        one.giveBack(me(), reason.strip(), clock.instant());
        record(one.shown(), Map.of("act", "returned"));
    }

    private StoredPackage require(ScormPackageId id) {
        return packages.findById(id.value()).orElseThrow(() -> new RefusedException("scorm.unknown"));
    }

    private long me() {
        return currentUser.require().accountId();
    }

    private void record(ScormPackage one, Map<String, Object> facts) {
        audit.record(AuditAction.SCORM_PACKAGE_CHANGED, one.title(), facts);
    }
}
