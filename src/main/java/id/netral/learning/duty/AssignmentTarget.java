package id.netral.learning.duty;

import id.netral.catalog.ModuleId;
import id.netral.learning.path.LearningPathId;
import id.netral.learning.path.LearningPaths;
import java.util.List;

/** What an assignment asks. */
public sealed interface AssignmentTarget {

    /** One module. */
    record OneModule(ModuleId module) implements AssignmentTarget {}

    /** All modules of a path; those it holds at the time. */
    record Path(LearningPathId path) implements AssignmentTarget {}

    /** The modules asked now. */
    default List<ModuleId> modules(LearningPaths paths) {
        return switch (this) {
            case OneModule(var module) -> List.of(module);
            case Path(var path) -> paths.modules(path);
        };
    }
}
