package id.netral.learning.path;

/** Identifies one learning path. */
public record LearningPathId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
