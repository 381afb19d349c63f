package id.netral.learning.duty;

import id.netral.catalog.ModuleId;

/** What an assignment asks. */
public sealed interface AssignmentTarget {

    /** One module. */
    record OneModule(ModuleId module) implements AssignmentTarget {}

    /** All modules of a path; those it holds at the time. */
    record Path(LearningPathId path) implements AssignmentTarget {}
}
