package id.netral.security.audit;

import id.netral.common.LikePattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit trail, newest first. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class AuditLog {

    private final AuditEntryRepository entries;
    private final ZoneId agencyZone;

    AuditLog(AuditEntryRepository entries, ZoneId agencyZone) {
        this.entries = entries;
        this.agencyZone = agencyZone;
    }

    /** One page, newest first. */
    public List<AuditEntry> page(AuditFilter filter, int offset, int limit) {
        return entries
                .page(person(filter), filter.action(), startOf(filter.from()), endOf(filter.to()), offset, limit)
                .stream()
                .map(AuditEntryEntity::told)
                .toList();
    }

    /** Number of entries the filter lets through. */
    public int count(AuditFilter filter) {
        return entries.count(person(filter), filter.action(), startOf(filter.from()), endOf(filter.to()));
    }

    private static @Nullable String person(AuditFilter filter) {
        var person = filter.person().strip();
        return person.isEmpty() ? null : LikePattern.containing(person);
    }

    private @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(agencyZone).toInstant();
    }

    private @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : startOf(day.plusDays(1));
    }
}
