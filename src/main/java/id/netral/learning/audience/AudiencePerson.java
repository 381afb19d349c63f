package id.netral.learning.audience;

import id.netral.common.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Somebody an audience means. */
public record AudiencePerson(
        EmployeeId id, String name, @Nullable String position, String unit) {}
