package id.netral.catalog;

/** Identifies one published version of a module. */
public record ModuleVersionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
