package id.netral.messaging;

import id.netral.messaging.Delivery.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. A mail is claimed and the claim committed before the server hears of it, so the same mail never goes
 * out twice by itself: what the end of the process or of the line left in doubt waits for a person's decision.
 */
@Component
class MailDispatch {

    /** Longer than any try takes: the line's time-outs are a minute each. */
    static final Duration CLAIM = Duration.ofMinutes(15);

    /** Before each next try of a mail that the server put off; a day or so in all, then it is given up. */
    static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatch.class);
    private static final int BATCH = 100;

    private final OutgoingMailRepository mails;
    private final OutboxSteps steps;
    private final QuietHoursRepository quietHours;
    private final SmtpServer server;
    private final SmtpStanding standing;
    private final Clock clock;
    private final ZoneId zone;

    MailDispatch(
            OutgoingMailRepository mails,
            OutboxSteps steps,
            QuietHoursRepository quietHours,
            SmtpServer server,
            SmtpStanding standing,
            Clock clock,
            ZoneId agencyZone) {
        this.mails = mails;
        this.steps = steps;
        this.quietHours = quietHours;
        this.server = server;
        this.standing = standing;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Sends until nothing is due or the server cannot be used. */
    void run() {
        var now = clock.instant();
        var doubted = steps.doubt(now.minus(CLAIM));
        if (doubted > 0) {
            LOG.warn("{} mails were being sent when a process ended; they wait for a decision in the outbox", doubted);
        }
        steps.discardStale(now);
        if (server.configured() && !standing.resting(now)) {
            var more = true;
            while (more) {
                more = sendBatch();
            }
        }
    }

    /** Whether there may be more to send. */
    private boolean sendBatch() {
        var now = clock.instant();
        var due = mails.due(now, quietHours.current().isQuiet(now, zone), Limit.of(BATCH));
        if (due.isEmpty()) {
            return false;
        }
        try (var line = new Line(server)) {
            for (var id : due) {
                if (!send(new MailId(id), line)) {
                    return false;
                }
            }
            return due.size() == BATCH;
        } catch (MessagingException failure) {
            away(Delivery.noLine(failure));
            return false;
        }
    }

    /** Whether the server can be used further. */
    private boolean send(MailId id, Line line) throws MessagingException {
        var transport = line.open(); // before the claim: without a line nothing is claimed
        var claimed = steps.claim(id, clock.instant());
        if (claimed.isEmpty()) {
            return true;
        }
        var mail = claimed.get();
        var delivery = deliver(mail, transport);
        settle(mail, delivery);
        if (delivery.outcome() == Outcome.SERVER_AWAY) {
            away(delivery);
            return false;
        }
        standing.works();
        return true;
    }

    private Delivery deliver(ClaimedMail mail, Transport transport) {
        OutboxMessage message;
        try {
            message = OutboxMessage.of(mail, server.getSession(), server.from(), clock.instant());
        } catch (MessagingException unfit) {
            return Delivery.unfit(unfit);
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Delivery.TAKEN;
        } catch (MessagingException failure) {
            return Delivery.failed(failure, message.begun());
        }
    }

    private void settle(ClaimedMail mail, Delivery delivery) {
        var now = clock.instant();
        switch (delivery.outcome()) {
            case TAKEN -> steps.sent(mail.id(), now);
            case REFUSED -> steps.stays(mail.id(), MailState.FAILED, delivery);
            case UNCERTAIN -> steps.stays(mail.id(), MailState.UNCERTAIN, delivery);
            case SERVER_AWAY -> steps.waits(mail.id(), now, mail.tries() - 1, delivery);
            case LATER -> {
                if (mail.tries() > WAITS.size()) {
                    steps.stays(mail.id(), MailState.GIVEN_UP, delivery);
                } else {
                    steps.waits(mail.id(), now.plus(WAITS.get(mail.tries() - 1)), mail.tries(), delivery);
                }
            }
        }
    }

    private void away(Delivery why) {
        standing.fails(clock.instant(), why);
        LOG.warn("The mail server cannot be used: {}", why.reply());
    }
}
