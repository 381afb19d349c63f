package id.netral.authoring;

/** Identifies the draft of one module. */
public record DraftId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
