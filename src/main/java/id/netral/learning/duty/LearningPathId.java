package id.netral.learning.duty;

/** Identifies one learning path. */
public record LearningPathId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
