package id.netral.messaging;

import id.netral.common.RefusedException;
import id.netral.common.Utc;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as HR and administrators see it, and what they decide about single mails. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
@Transactional(readOnly = true)
public class OutboxAdministration {

    private static final List<MailState> WAITING = List.of(MailState.QUEUED, MailState.SENDING);
    private static final List<MailState> TO_DECIDE = List.of(MailState.UNCERTAIN, MailState.FAILED, MailState.GIVEN_UP);

    private final OutboxQueries queries;
    private final JdbcClient jdbc;
    private final SmtpServer server;
    private final SmtpStanding standing;
    private final AuditTrail audit;
    private final Clock clock;

    OutboxAdministration(
            OutboxQueries queries,
            JdbcClient jdbc,
            SmtpServer server,
            SmtpStanding standing,
            AuditTrail audit,
            Clock clock) {
        this.queries = queries;
        this.jdbc = jdbc;
        this.server = server;
        this.standing = standing;
        this.audit = audit;
        this.clock = clock;
    }

    /** One page, newest first. */
    public List<MailListing> page(MailFilter filter, int offset, int limit) {
        return queries.page(filter, offset, limit);
    }

    /** How many the filter lets through. */
    public int count(MailFilter filter) {
        return queries.count(filter);
    }

    /** A mail with its content, empty for an unknown id. */
    public Optional<MailDetail> find(MailId id) {
        return queries.find(id);
    }

    /** How the outbox stands; of the server's troubles only those this process has met. */
    public OutboxStatus status() {
        return new OutboxStatus(
                server.configured(),
                standing.why().map(Delivery::problem).orElse(null),
                queries.count(WAITING),
                queries.count(TO_DECIDE));
    }

    /**
     * Queues a mail that was not sent, or perhaps not, once more, for as soon as possible and without an end; audited.
     * Throws RefusedException {@code mail.state-changed} when it stands otherwise meanwhile.
     */
    @Transactional
    public void queueAgain(MailId id) {
        var statement = jdbc.sql("""
                UPDATE outgoing_mail SET state = 'QUEUED', tries = 0, not_before = :now, not_after = NULL,
                    claimed_at = NULL, problem = NULL, reply = NULL
                WHERE id = :id AND state IN ('UNCERTAIN', 'FAILED', 'GIVEN_UP', 'DISCARDED')""");
        change(id, "mail-again", statement.param("now", Utc.of(clock.instant())));
    }

    /**
     * Takes a mail out, so that it is not sent any more; audited. Throws RefusedException {@code mail.state-changed} when
     * it stands otherwise meanwhile.
     */
    @Transactional
    public void discard(MailId id) {
        change(id, "mail-discarded", jdbc.sql("""
                UPDATE outgoing_mail SET state = 'DISCARDED', problem = 'mail.problem.by-hand'
                WHERE id = :id AND state IN ('QUEUED', 'UNCERTAIN', 'FAILED', 'GIVEN_UP')"""));
    }

    private void change(MailId id, String act, StatementSpec statement) {
        var changed = statement.param("id", id.value()).update();
        if (changed == 0) {
            throw new RefusedException("mail.state-changed");
        }
        var recipient = queries.find(id).map(mail -> mail.listing().recipient()).orElse("?");
        audit.record(AuditAction.MAIL_DECIDED, recipient, Map.of("act", act));
    }
}
