package id.netral.privacy;

import id.netral.common.RefusedException;
import id.netral.common.Utc;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long personal data is kept. Months are counted back from now in the agency's zone. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
public class Retention {

    private final KeptMonthsRepository kept;
    private final KeptData data;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    Retention(
            KeptMonthsRepository kept,
            KeptData data,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock,
            ZoneId agencyZone) {
        this.kept = kept;
        this.data = data;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** All kinds with their months and what the next night would erase. */
    @Transactional(readOnly = true)
    public List<RetentionPeriod> all() {
        return Arrays.stream(RetentionKind.values())
                .map(kind -> preview(kind, months(kind)))
                .toList();
    }

    /** What the next night would erase with so many months; changes nothing. Throws like {@link #change}. */
    @Transactional(readOnly = true)
    public RetentionPeriod preview(RetentionKind kind, int months) {
        check(kind, months);
        return new RetentionPeriod(kind, months, data.older(kind, before(months)));
    }

    /**
     * Keeps a kind for so many months from now on, audited. Throws {@link RefusedException} {@code retention.range} outside
     * the kind's limits.
     */
    @Transactional
    public void change(RetentionKind kind, int months) {
        check(kind, months);
        var before = months(kind);
        kept.change(kind.name(), months, clock.instant(), currentUser.require().displayName());
        audit.record(AuditAction.RETENTION_CHANGED, kind.name(), Map.of("before", before, "after", months));
    }

    /** Erases a batch of what has been kept long enough; returns how much. In one transaction. */
    @Transactional
    int erase(RetentionKind kind, int most) {
        return data.erase(kind, before(months(kind)), Utc.of(clock.instant()), most);
    }

    private int months(RetentionKind kind) {
        return kept.months(kind).orElse(kind.usual());
    }

    private LocalDateTime before(int months) {
        return Utc.of(clock.instant().atZone(zone).minusMonths(months).toInstant());
    }

    private static void check(RetentionKind kind, int months) {
        if (months < kind.least() || months > kind.most()) {
            throw new RefusedException("retention.range", kind.least(), kind.most());
        }
    }
}
