package id.netral.learning.duty;

import id.netral.learning.path.LearningPathId;
import id.netral.learning.path.PathUse;
import org.springframework.stereotype.Component;

/** Holds a path in use as long as a running assignment asks it. */
@Component
class PathsAsked implements PathUse {

    private final AssignmentRepository assignments;

    PathsAsked(AssignmentRepository assignments) {
        this.assignments = assignments;
    }

    @Override
    public boolean asked(LearningPathId path) {
        return !assignments.asking(path.value()).isEmpty();
    }
}
