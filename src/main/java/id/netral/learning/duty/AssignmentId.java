package id.netral.learning.duty;

/** Identifies one assignment. */
public record AssignmentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
