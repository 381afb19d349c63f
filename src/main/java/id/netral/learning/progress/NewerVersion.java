package id.netral.learning.progress;

import id.netral.catalog.ModuleVersion;
import java.util.List;

/**
 * A newer version of a module than the one a person has begun with.
 *
 * @param notes what has changed since, the newest version first; empty when nobody said
 * @param material whether anything of weight has changed since
 * @param kept lessons read that are the same in the newer version
 */
public record NewerVersion(ModuleVersion version, List<String> notes, boolean material, int kept) {

    public NewerVersion {
        notes = List.copyOf(notes);
    }
}
