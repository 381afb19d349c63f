package id.netral.people.history;

import org.jspecify.annotations.Nullable;

/** A version and the name of whoever recorded it. */
record RecordedEmployee(EmployeeVersion version, @Nullable String by) {}
