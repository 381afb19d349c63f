package id.netral.learning.jp;

import id.netral.catalog.pack.ActivityType;
import id.netral.common.RefusedException;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What hours of learning are worth, from which day on. What has begun to hold is never changed. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
public class JpSettings {

    /** Fewest minutes of one JP. */
    public static final int LEAST_MINUTES = 30;

    /** Most minutes of one JP. */
    public static final int MOST_MINUTES = 120;

    /** Highest limit that can be set. */
    public static final BigDecimal MOST_CAP = BigDecimal.valueOf(200);

    private final JpRuleRepository rules;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    JpSettings(JpRuleRepository rules, CurrentUser currentUser, AuditTrail audit, Clock clock, ZoneId agencyZone) {
        this.rules = rules;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** All rules, withdrawn ones too: by type, newest first. */
    @Transactional(readOnly = true)
    public List<JpRule> all() {
        return rules.all();
    }

    /** First day from which a new rule may hold: tomorrow, in the agency's zone. */
    public LocalDate earliest() {
        return today().plusDays(1);
    }

    /**
     * Adds a rule, audited. Throws {@link RefusedException} {@code jp-rule.minutes}, {@code jp-rule.cap},
     * {@code jp-rule.too-early} or {@code jp-rule.same-day}.
     *
     * @param yearlyCap most JP of the type in a period, null for no limit
     */
    @Transactional
    public void add(ActivityType activity, int minutesPerJp, @Nullable BigDecimal yearlyCap, LocalDate validFrom) {
        if (minutesPerJp < LEAST_MINUTES || minutesPerJp > MOST_MINUTES) {
            throw new RefusedException("jp-rule.minutes", LEAST_MINUTES, MOST_MINUTES);
        }
        if (yearlyCap != null && (yearlyCap.signum() < 0 || yearlyCap.compareTo(MOST_CAP) > 0 || tooFine(yearlyCap))) {
            throw new RefusedException("jp-rule.cap", MOST_CAP);
        }
        if (validFrom.isBefore(earliest())) {
            throw new RefusedException("jp-rule.too-early");
        }
        if (rules.exists(activity, validFrom)) {
            throw new RefusedException("jp-rule.same-day");
        }
        rules.save(new JpRuleEntity(
                activity,
                minutesPerJp,
                yearlyCap,
                validFrom,
                currentUser.require().displayName(),
                clock.instant()));
        record("added", activity, validFrom);
    }

    /** Takes a rule back that has not begun to hold, audited. Throws {@link RefusedException} {@code jp-rule.begun}. */
    @Transactional
    public void withdraw(JpRule rule) {
        if (rules.withdraw(rule.id(), currentUser.require().displayName(), today(), clock.instant()) == 0) {
            throw new RefusedException("jp-rule.begun");
        }
        record("withdrawn", rule.activity(), rule.validFrom());
    }

    private static boolean tooFine(BigDecimal cap) {
        return cap.stripTrailingZeros().scale() > 1;
    }

    private void record(String act, ActivityType activity, LocalDate validFrom) {
        audit.record(
                AuditAction.JP_RULE_CHANGED, activity.name(), Map.of("act", act, "validFrom", validFrom.toString()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
