package id.netral.authoring;

/** Identifies one lesson of a draft. */
public record DraftLessonId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
