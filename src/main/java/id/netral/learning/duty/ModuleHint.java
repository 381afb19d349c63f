package id.netral.learning.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the author of a module, or the authors of a path's modules, would have those who assign it know.
 *
 * @param before titles of the modules to do before it; on a path only those that are not on it
 * @param audience whom it is meant for, in words, null when for everybody or not told
 */
public record ModuleHint(List<String> before, @Nullable String audience) {

    public ModuleHint {
        before = List.copyOf(before);
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return before.isEmpty() && audience == null;
    }
}
