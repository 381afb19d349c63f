package id.netral.people;

/** Identifies one unit. */
public record UnitId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
