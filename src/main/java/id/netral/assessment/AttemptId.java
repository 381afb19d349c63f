package id.netral.assessment;

/** Identifies one attempt at a quiz. */
public record AttemptId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
