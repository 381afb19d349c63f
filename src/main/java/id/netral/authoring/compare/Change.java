package id.netral.authoring.compare;

/** What became of something between two states. */
public enum Change {
    SAME,
    ADDED,
    REMOVED,
    CHANGED
}
