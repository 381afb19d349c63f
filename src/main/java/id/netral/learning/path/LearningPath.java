package id.netral.learning.path;

import id.netral.catalog.ModuleId;
import java.util.List;

/**
 * Modules to be done one after the other.
 *
 * @param modules 1 or more, none twice, in their order
 * @param version for {@link LearningPathService#change}
 */
public record LearningPath(LearningPathId id, String title, List<ModuleId> modules, int version) {}
