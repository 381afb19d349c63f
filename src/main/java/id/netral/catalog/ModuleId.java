package id.netral.catalog;

/** Identifies one module. */
public record ModuleId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
