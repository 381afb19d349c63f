package id.netral.learning;

/** Identifies one assignment. */
public record AssignmentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
