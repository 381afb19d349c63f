package id.netral.messaging;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** A mail server that the outbox is emptied to, for tests of what goes out. */
public final class TestPost implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final MailDispatch dispatch;

    public TestPost(ApplicationContext context, Clock clock, ZoneId zone) {
        server.start();
        var smtp = new SmtpProperties(
                "127.0.0.1", server.getSmtp().getPort(), "", "", "netral@contoh.go.id", false, false);
        dispatch = new MailDispatch(
                context.getBean(OutgoingMailRepository.class),
                context.getBean(OutboxSteps.class),
                context.getBean(QuietHoursRepository.class),
                new SmtpServer(smtp),
                new SmtpStanding(),
                clock,
                zone);
    }

    /** Sends what is due; gives all mails that have arrived so far. */
    public List<MimeMessage> deliver() {
        dispatch.run();
        return List.of(server.getReceivedMessages());
    }

    @Override
    public void close() {
        server.stop();
    }
}
