package id.netral.xapi;

import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox of statements as administrators see it. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class XapiAdministration {

    private final OutgoingStatementRepository statements;
    private final XapiStandingRepository standing;
    private final XapiProperties settings;
    private final AuditTrail audit;
    private final Clock clock;

    XapiAdministration(
            OutgoingStatementRepository statements,
            XapiStandingRepository standing,
            XapiProperties settings,
            AuditTrail audit,
            Clock clock) {
        this.statements = statements;
        this.standing = standing;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** How things stand now. */
    public XapiStatus status() {
        var found = standing.find();
        return new XapiStatus(
                settings.endpoint(),
                !settings.homePage().isEmpty(),
                settings.actor() == XapiProperties.Actor.NIP,
                count(XapiState.WAITING),
                count(XapiState.REFUSED),
                found.map(XapiStanding::problem).orElse(null),
                found.map(XapiStanding::reply).orElse(null),
                found.map(XapiStanding::restUntil)
                        .filter(rest -> rest.isAfter(clock.instant()))
                        .orElse(null),
                found.map(XapiStanding::workedAt).orElse(null));
    }

    /** One page, newest first. */
    public List<XapiListing> page(@Nullable XapiState state, int offset, int limit) {
        return statements.page(state, offset, limit);
    }

    /** How many the page's filter lets through. */
    public int count(@Nullable XapiState state) {
        return statements.count(state);
    }

    /** Lets the next try come with the next look, within half a minute, and queues what was refused once more; audited. */
    @Transactional
    public void tryAgain() {
        standing.lock().ifPresent(XapiStanding::tryAgain);
        var again = statements.queueRefusedAgain();
        audit.record(AuditAction.XAPI_TRIED_AGAIN, settings.endpoint(), Map.of("statements", again));
    }
}
