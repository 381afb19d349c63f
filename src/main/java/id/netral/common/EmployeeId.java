package id.netral.common;

/** Identifies one employee. */
public record EmployeeId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
