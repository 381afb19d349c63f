package id.netral.learning.path;

import id.netral.catalog.ModuleId;
import java.util.List;

/**
 * Modules to be done one after the other.
 *
 * @param version for {@link LearningPathService#change}
 */
public record LearningPath(LearningPathId id, PathTerms terms, PathOrigin origin, int version) {

    /** Its name. */
    public String title() {
        return terms.title();
    }

    /** 1 or more, none twice, in their order. */
    public List<ModuleId> modules() {
        return terms.modules();
    }
}
