package id.netral.catalog;

/** Identifies one lesson of one module version. */
public record LessonId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
