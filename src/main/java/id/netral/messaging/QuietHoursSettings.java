package id.netral.messaging;

import id.netral.security.Authenticated;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When no mail leaves; HR may change it. */
@Service
public class QuietHoursSettings {

    private final QuietHoursRepository entries;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    QuietHoursSettings(QuietHoursRepository entries, AuditTrail audit, CurrentUser currentUser, Clock clock) {
        this.entries = entries;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What holds now, in the agency's zone. */
    @Authenticated
    @Transactional(readOnly = true)
    public QuietHours current() {
        return entries.current();
    }

    /** Changes it for all mails that have not left yet; audited. */
    @PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
    @Transactional
    public void change(QuietHours hours) {
        entries.save(new QuietHoursEntry(
                hours, clock.instant(), currentUser.require().accountId()));
        audit.record(
                AuditAction.REMINDER_SETTINGS_CHANGED,
                "quiet-hours",
                Map.of("begins", hours.begins().toString(), "ends", hours.ends().toString(), "days", hours.days()));
    }
}
