package id.netral.people;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom versions are recorded.
 *
 * @param today the day of that moment in the agency's zone
 * @param by account, null for the system
 * @param reason null where none was asked for
 * @param importId the roster that brought it, null for another way
 */
public record Stamp(
        Instant at,
        LocalDate today,
        @Nullable Long by,
        @Nullable String reason,
        @Nullable Long importId) {}
