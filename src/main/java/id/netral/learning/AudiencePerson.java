package id.netral.learning;

import id.netral.common.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Somebody an audience means. */
public record AudiencePerson(
        EmployeeId id, String name, @Nullable String position, String unit) {}
