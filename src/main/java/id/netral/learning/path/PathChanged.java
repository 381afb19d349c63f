package id.netral.learning.path;

/** A path has other modules from now on; told in the transaction that changes it. */
public record PathChanged(LearningPathId path) {}
