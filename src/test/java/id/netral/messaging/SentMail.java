package id.netral.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

/** A mail as the reader's program gets it. */
public final class SentMail {

    private static final Session SESSION = Session.getInstance(new Properties());

    private SentMail() {}

    /** Sends through bytes, as the line would. */
    public static MimeMessage of(String subject, String text, String html) {
        var mail = new ClaimedMail(new MailId(1), "sari@contoh.id", subject, text, html, "<1@contoh.id>", 0, List.of());
        try {
            var bytes = new ByteArrayOutputStream();
            OutboxMessage.of(mail, SESSION, "netral@contoh.id", Instant.EPOCH).writeTo(bytes);
            return new MimeMessage(SESSION, new ByteArrayInputStream(bytes.toByteArray()));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
