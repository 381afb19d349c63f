package id.netral.xapi;

import id.netral.common.Utc;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox of statements as administrators see it. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class XapiAdministration {

    private final JdbcClient jdbc;
    private final XapiProperties settings;
    private final AuditTrail audit;
    private final Clock clock;

    XapiAdministration(JdbcClient jdbc, XapiProperties settings, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** How things stand now. */
    public XapiStatus status() {
        var waiting = count(XapiState.WAITING);
        var refused = count(XapiState.REFUSED);
        return jdbc.sql("SELECT * FROM xapi_standing")
                .query((row, number) -> status(row, waiting, refused))
                .optional()
                .orElseGet(() -> status(waiting, refused));
    }

    private XapiStatus status(ResultSet row, long waiting, long refused) throws SQLException {
        var rest = Utc.read(row, "rest_until");
        return new XapiStatus(
                settings.endpoint(),
                !settings.homePage().isEmpty(),
                settings.actor() == XapiProperties.Actor.NIP,
                waiting,
                refused,
                row.getString("problem"),
                row.getString("reply"),
                rest != null && rest.isAfter(clock.instant()) ? rest : null,
                Utc.read(row, "worked_at"));
    }

    private XapiStatus status(long waiting, long refused) {
        return new XapiStatus(
                settings.endpoint(),
                !settings.homePage().isEmpty(),
                settings.actor() == XapiProperties.Actor.NIP,
                waiting,
                refused,
                null,
                null,
                null,
                null);
    }

    /** One page, newest first. */
    public List<XapiListing> page(@Nullable XapiState state, int offset, int limit) {
        return jdbc.sql("""
                        SELECT * FROM xapi_statement WHERE (:state IS NULL OR state = :state)
                        ORDER BY number DESC LIMIT :limit OFFSET :offset""")
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new XapiListing(
                        row.getString("id"),
                        XapiVerb.valueOf(row.getString("verb")),
                        XapiState.valueOf(row.getString("state")),
                        Utc.readExisting(row, "created_at"),
                        Utc.read(row, "settled_at"),
                        row.getInt("tries"),
                        row.getString("reply")))
                .list();
    }

    /** How many the page's filter lets through. */
    public int count(@Nullable XapiState state) {
        return jdbc.sql("SELECT COUNT(*) FROM xapi_statement WHERE (:state IS NULL OR state = :state)")
                .param("state", state == null ? null : state.name())
                .query(Integer.class)
                .single();
    }

    /** Lets the next try come with the next look, within half a minute, and queues what was refused once more; audited. */
    @Transactional
    public void tryAgain() {
        jdbc.sql("UPDATE xapi_standing SET rest_until = NULL, failures = 0").update();
        var again = jdbc.sql("""
                        UPDATE xapi_statement SET state = 'WAITING', settled_at = NULL, reply = NULL
                        WHERE state = 'REFUSED'""").update();
        audit.record(AuditAction.XAPI_TRIED_AGAIN, settings.endpoint(), Map.of("statements", again));
    }
}
