package id.netral.messaging;

import id.netral.common.RefusedException;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

    private final OutgoingMailRepository mails;
    private final SmtpServer server;
    private final SmtpStanding standing;
    private final AuditTrail audit;
    private final Clock clock;

    OutboxAdministration(
            OutgoingMailRepository mails, SmtpServer server, SmtpStanding standing, AuditTrail audit, Clock clock) {
        this.mails = mails;
        this.server = server;
        this.standing = standing;
        this.audit = audit;
        this.clock = clock;
    }

    /** One page, newest first. */
    public List<MailListing> page(MailFilter filter, int offset, int limit) {
        return mails.page(filter.state(), filter.pattern(), offset, limit).stream()
                .map(OutgoingMail::listing)
                .toList();
    }

    /** How many the filter lets through. */
    public int count(MailFilter filter) {
        return mails.count(filter.state(), filter.pattern());
    }

    /** A mail with its content, empty for an unknown id. */
    public Optional<MailDetail> find(MailId id) {
        return mails.findById(id.value())
                .map(mail -> new MailDetail(
                        mail.listing(), mail.text(), mail.tries(), mail.reply(), mails.attachmentNames(id.value())));
    }

    /** How the outbox stands; of the server's troubles only those this process has met. */
    public OutboxStatus status() {
        return new OutboxStatus(
                server.configured(),
                standing.why().map(Delivery::problem).orElse(null),
                mails.countByStateIn(WAITING),
                mails.countByStateIn(TO_DECIDE));
    }

    /**
     * Queues a mail that was not sent, or perhaps not, once more, for as soon as possible and without an end; audited.
     * Throws RefusedException {@code mail.state-changed} when it stands otherwise meanwhile.
     */
    @Transactional
    public void queueAgain(MailId id) {
        change(id, "mail-again", mail -> mail.queueAgain(clock.instant()));
    }

    /**
     * Takes a mail out, so that it is not sent any more; audited. Throws RefusedException {@code mail.state-changed} when
     * it stands otherwise meanwhile.
     */
    @Transactional
    public void discard(MailId id) {
        change(id, "mail-discarded", OutgoingMail::discard);
    }

    private void change(MailId id, String act, Predicate<OutgoingMail> step) {
        var mail = mails.lock(id.value()).filter(step).orElseThrow(() -> new RefusedException("mail.state-changed"));
        audit.record(AuditAction.MAIL_DECIDED, mail.recipient(), Map.of("act", act));
    }
}
