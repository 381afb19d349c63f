package id.netral.branching;

/** Identifies one play-through of a story by one person. */
public record RunId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
