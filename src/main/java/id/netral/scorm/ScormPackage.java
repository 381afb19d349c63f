package id.netral.scorm;

import id.netral.catalog.ModuleId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package of another maker.
 *
 * @param module completing the package completes it
 * @param items never empty, in their order
 * @param withdrawnAt null while it is offered
 */
public record ScormPackage(
        ScormPackageId id,
        ModuleId module,
        String title,
        List<ScormItem> items,
        Instant uploadedAt,
        @Nullable Instant withdrawnAt) {}
