package id.netral.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A message whose id stays the same at every try, and that knows whether the server has asked for its content. */
final class OutboxMessage extends MimeMessage {

    private final String id;
    private boolean begun;

    private OutboxMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** The mail as it goes out; throws {@link MessagingException} when it cannot be put into that form. */
    static OutboxMessage of(ClaimedMail mail, Session session, String from, Instant now) throws MessagingException {
        var message = new OutboxMessage(session, mail.messageId());
        var several = mail.html() != null || !mail.attachments().isEmpty();
        var helper = new MimeMessageHelper(message, several, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated"); // no holiday notices in answer
        if (mail.html() == null) {
            helper.setText(mail.text());
        } else {
            helper.setText(mail.text(), mail.html());
        }
        for (var file : mail.attachments()) {
            helper.addAttachment(file.name(), new ByteArrayResource(file.content()), file.type());
        }
        message.saveChanges();
        return message;
    }

    /** Whether the server has accepted the address and asked for the content: from here on a broken line is in doubt. */
    boolean begun() {
        return begun;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, ignored);
    }
}
