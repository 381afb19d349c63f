package id.netral.security.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail.
 *
 * @param actor who acted, as they were called then
 * @param address where from; null for the system
 */
public record AuditEntry(
        long id,
        Instant happenedAt,
        String actor,
        AuditAction action,
        String subject,
        Map<String, ?> detail,
        @Nullable String address) {}
