package id.netral.branching;

/** Identifies one frozen version of a story. */
public record StoryVersionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
