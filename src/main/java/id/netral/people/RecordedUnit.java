package id.netral.people;

import org.jspecify.annotations.Nullable;

/** A version and the name of whoever recorded it. */
public record RecordedUnit(UnitVersion version, @Nullable String by) {}
