package id.netral.scorm;

/** A package of another maker. */
public record ScormPackageId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
