package id.netral.messaging;

import id.netral.security.Authenticated;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails to be sent. Called by other modules' services inside calls whose right they have checked. */
@Service
public class Outbox {

    private final OutgoingMailRepository mails;
    private final QuietHoursRepository quietHours;
    private final SmtpServer server;
    private final Clock clock;
    private final ZoneId zone;

    Outbox(
            OutgoingMailRepository mails,
            QuietHoursRepository quietHours,
            SmtpServer server,
            Clock clock,
            ZoneId agencyZone) {
        this.mails = mails;
        this.quietHours = quietHours;
        this.server = server;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /**
     * Puts the mail into the outbox, in the caller's transaction: rolled back, it was never asked for. It leaves soon
     * after the commit, once, and not in quiet hours. A mail with the key of an earlier one changes nothing.
     *
     * @return the mail in the outbox, the earlier one if there is one
     */
    @Transactional
    public MailId enqueue(Mail mail) {
        var now = clock.instant();
        var earliest = mail.anyHour() ? now : quietHours.current().next(now, zone);
        var added = mails.addUnlessKnown(mail, MessageIds.of(mail.key(), server.from()), now, earliest) > 0;
        var id = mails.idOf(mail.key());
        if (added && !mail.attachments().isEmpty()) {
            mails.findById(id).orElseThrow().attach(mail.attachments());
        }
        return new MailId(id);
    }

    /** Whether a mail server is known; without one mails wait. */
    @Authenticated
    public boolean canSend() {
        return server.configured();
    }
}
