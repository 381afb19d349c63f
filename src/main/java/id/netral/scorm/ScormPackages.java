package id.netral.scorm;

import id.netral.catalog.ModuleId;
import id.netral.common.RefusedException;
import id.netral.learning.CompletedBy;
import id.netral.learning.ledger.WaitingPasses;
import id.netral.media.MediaScope;
import id.netral.media.MediaStore;
import id.netral.media.MediaUpload;
import id.netral.media.StoredMedium;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes packages of other makers in and out of use; for trainers, and out of use for reviewers too. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class ScormPackages {

    /** The largest zip taken, in bytes. */
    public static final long MAX_BYTES = 250L * 1024 * 1024;

    private static final String SCOPE = "scorm";

    private final PackageRepository packages;
    private final FileRepository stored;
    private final MediaStore media;
    private final WaitingPasses waiting;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ScormPackages(
            PackageRepository packages,
            FileRepository stored,
            MediaStore media,
            WaitingPasses waiting,
            CurrentUser currentUser,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.packages = packages;
        this.stored = stored;
        this.media = media;
        this.waiting = waiting;
        this.currentUser = currentUser;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes a package in, all of it or nothing; it waits until a reviewer has approved it. Throws {@link RefusedException}
     * {@code scorm.*} or {@code media.*} for what is no package of SCORM 1.2, hostile, or too large.
     *
     * @param counts what is to complete the module once the package is approved
     * @param zip on disk, at most {@link #MAX_BYTES}
     */
    @PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
    @Transactional(propagation = Propagation.NEVER) // the bytes first, and no connection is held meanwhile
    public ScormPackageId add(ModuleId module, CompletedBy counts, Path zip) throws IOException {
        try (var files = PackageZip.open(zip)) {
            var manifest = ManifestReader.read(files.manifest());
            manifest.items().stream()
                    .filter(item -> !files.has(item.file()))
                    .findFirst()
                    .ifPresent(item -> {
                        throw new RefusedException("scorm.manifest-no-file", item.file());
                    });
            var contents = new LinkedHashMap<MediaUpload, StoredMedium>();
            files.each((path, bytes) -> {
                var upload = MediaUpload.isolated(MediaScope.unborn(SCOPE), path, PackageType.of(path));
                contents.put(upload, media.bring(upload, bytes));
            });
            return Objects.requireNonNull(transaction.execute(status -> keep(module, counts, manifest, contents)));
        }
    }

    private ScormPackageId keep(
            ModuleId module, CompletedBy counts, Manifest manifest, Map<MediaUpload, StoredMedium> contents) {
        var by = currentUser.require().accountId();
        var id = packages.saveAndFlush(new StoredPackage(module, counts, manifest, by, clock.instant()))
                .id();
        stored.saveAllAndFlush(contents.entrySet().stream()
                .map(each -> new StoredFile(id, each.getKey().name(), each.getValue()))
                .toList());
        media.handIn(new MediaScope(SCOPE, id.value()), contents);
        audit.record(
                AuditAction.SCORM_PACKAGE_CHANGED,
                manifest.title(),
                Map.of("act", "created", "module", module.value(), "counts", counts.name()));
        return id;
    }

    /**
     * Takes a package out of use; results stay, and where it had a say, a quiz passed meanwhile completes the module now.
     * Does nothing when it was withdrawn before.
     */
    @Transactional
    public void withdraw(ScormPackageId id) {
        var one = packages.findById(id.value()).orElseThrow(() -> new RefusedException("scorm.unknown"));
        var before = one.shown();
        one.withdraw(clock.instant());
        packages.saveAndFlush(one);
        if (before.offered() && before.counts() != CompletedBy.QUIZ) {
            waiting.enter(before.module());
        }
        audit.record(AuditAction.SCORM_PACKAGE_CHANGED, before.title(), Map.of("act", "retired"));
    }

    /** One page of all packages, newest first. */
    public List<ScormPackage> page(Pageable page) {
        return packages.page(page).stream().map(StoredPackage::shown).toList();
    }

    /** How many packages there are. */
    public long count() {
        return packages.count();
    }
}
