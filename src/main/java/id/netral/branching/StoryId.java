package id.netral.branching;

/** Identifies a story through all its versions. */
public record StoryId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
