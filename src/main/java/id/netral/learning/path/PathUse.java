package id.netral.learning.path;

/** Tells whether somebody is asked a path. */
public interface PathUse {

    /** Whether an assignment asks it now. */
    boolean asked(LearningPathId path);
}
