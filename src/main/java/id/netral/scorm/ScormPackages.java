package id.netral.scorm;

import id.netral.catalog.ModuleId;
import id.netral.common.RefusedException;
import id.netral.media.MediaScope;
import id.netral.media.MediaStore;
import id.netral.media.MediaUpload;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import id.netral.security.CurrentUser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes packages of other makers in and out of use; for trainers. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
@Transactional(readOnly = true)
public class ScormPackages {

    /** The largest zip taken, in bytes. */
    public static final long MAX_BYTES = 250L * 1024 * 1024;

    private static final String SCOPE = "scorm";

    private final ScormRows rows;
    private final MediaStore media;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    ScormPackages(ScormRows rows, MediaStore media, CurrentUser currentUser, AuditTrail audit) {
        this.rows = rows;
        this.media = media;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * Takes a package in as another way to do the module: all of it, or nothing. Throws {@link RefusedException}
     * {@code scorm.*} or {@code media.*} for what is no package of SCORM 1.2, hostile, or too large.
     *
     * @param zip on disk, at most {@link #MAX_BYTES}
     */
    @Transactional
    public ScormPackageId add(ModuleId module, Path zip) throws IOException {
        try (var files = PackageZip.open(zip)) {
            var manifest = ManifestReader.read(files.manifest());
            manifest.items().stream()
                    .filter(item -> !files.has(item.file()))
                    .findFirst()
                    .ifPresent(item -> {
                        throw new RefusedException("scorm.manifest-no-file", item.file());
                    });
            var id = rows.add(module, manifest, currentUser.require().accountId());
            var scope = new MediaScope(SCOPE, id.value());
            files.each((path, bytes) -> rows.addFile(
                    id, path, media.store(MediaUpload.isolated(scope, path, PackageType.of(path)), bytes)));
            audit.record(
                    AuditAction.SCORM_PACKAGE_CHANGED,
                    manifest.title(),
                    Map.of("act", "created", "module", module.value()));
            return id;
        }
    }

    /** Takes a package out of use; results stay. Does nothing when it was withdrawn before. */
    @Transactional
    public void withdraw(ScormPackageId id) {
        var found = rows.find(id).orElseThrow(() -> new RefusedException("scorm.unknown"));
        rows.withdraw(id);
        audit.record(AuditAction.SCORM_PACKAGE_CHANGED, found.title(), Map.of("act", "retired"));
    }

    /** One page of all packages, newest first. */
    public List<ScormPackage> page(int offset, int limit) {
        return rows.all(offset, limit);
    }

    /** How many packages there are. */
    public long count() {
        return rows.count();
    }
}
