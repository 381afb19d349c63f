package id.netral.security.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the audit trail.
 *
 * @param person part of the name of who acted or was acted upon; blank for all
 * @param action null for all
 * @param from first day, in the agency's zone; null for no limit
 * @param to last day, included; null for no limit
 */
public record AuditFilter(
        String person,
        @Nullable AuditAction action,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Everything. */
    public static final AuditFilter NONE = new AuditFilter("", null, null, null);
}
