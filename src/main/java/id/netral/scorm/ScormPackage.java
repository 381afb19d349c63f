package id.netral.scorm;

import id.netral.catalog.ModuleId;
import id.netral.learning.CompletedBy;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package of another maker.
 *
 * @param module the only one whose completion it can have a say in
 * @param counts what completes the module while the package is offered
 * @param items never empty, in their order
 * @param uploadedBy account; null when nobody knows any more
 * @param returnedReason why it was not approved; null otherwise
 */
public record ScormPackage(
        ScormPackageId id,
        ModuleId module,
        CompletedBy counts,
        String title,
        List<ScormItem> items,
        PackageState state,
        @Nullable Long uploadedBy,
        Instant uploadedAt,
        @Nullable String returnedReason) {

    /** Whether learners may open it. */
    public boolean offered() {
        return state == PackageState.OFFERED;
    }

    /** The part with the number, from 1; null when there is none. */
    @Nullable
    ScormItem item(int number) {
        return number >= 1 && number <= items.size() ? items.get(number - 1) : null;
    }
}
