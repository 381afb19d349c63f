package id.netral.messaging;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a mail while it is sent, each committed on its own before the method returns: whatever happens next, nobody
 * takes the mail a second time by itself.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class OutboxSteps {

    private final OutgoingMailRepository mails;

    OutboxSteps(OutgoingMailRepository mails) {
        this.mails = mails;
    }

    /** Takes a queued mail for sending, with its files; empty when somebody else has. */
    public Optional<ClaimedMail> claim(MailId id, Instant now) {
        return mails.lock(id.value()).flatMap(mail -> mail.claim(now));
    }

    /** The server has the mail. */
    public void sent(MailId id, Instant now) {
        mails.lock(id.value()).ifPresent(mail -> mail.sent(now));
    }

    /** The mail stays, in another state, for the reason given. */
    public void stays(MailId id, MailState state, Delivery why) {
        mails.lock(id.value()).ifPresent(mail -> mail.stays(state, why));
    }

    /** The mail waits for another try, which counts as one unless it was the server's fault. */
    public void waits(MailId id, Instant earliest, int tries, Delivery why) {
        mails.lock(id.value()).ifPresent(mail -> mail.waits(earliest, tries, why));
    }

    /** Mails claimed before the moment whose end nobody has recorded; how many. */
    public int doubt(Instant claimedBefore) {
        return mails.doubt(claimedBefore);
    }

    /** Takes out what has become stale unsent. */
    public void discardStale(Instant now) {
        mails.discardStale(now);
    }
}
