package id.netral.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The agency's mail server, by Spring Mail. Opens the line apart from sending: what fails before a mail was sent is sure. */
class SmtpServer extends JavaMailSenderImpl {

    private static final String CONNECT_MS = "10000";
    private static final String ANSWER_MS = "60000";

    private final SmtpProperties settings;
    private final boolean configured;

    SmtpServer(SmtpProperties settings) {
        this.settings = settings;
        this.configured = !settings.host().isBlank() && isAddress(settings.from());
        setHost(settings.host());
        setPort(settings.port());
        setUsername(settings.user());
        setPassword(settings.password());
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        var protocol = settings.tls() ? "smtps" : "smtp";
        setProtocol(protocol);
        var mail = getJavaMailProperties();
        mail.setProperty("mail." + protocol + ".connectiontimeout", CONNECT_MS);
        mail.setProperty("mail." + protocol + ".timeout", ANSWER_MS);
        mail.setProperty("mail." + protocol + ".writetimeout", ANSWER_MS);
        mail.setProperty("mail.smtp.starttls.enable", "true");
        mail.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.requireTls()));
        mail.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
    }

    /** Whether it is known where and as whom to send. */
    boolean configured() {
        return configured;
    }

    private static boolean isAddress(String from) {
        try {
            new InternetAddress(from, true).validate();
            return true;
        } catch (AddressException unknown) {
            return false;
        }
    }

    String from() {
        return settings.from();
    }

    /** A line on which mails can be sent one after the other; throws {@link MessagingException} when there is none. */
    Transport connect() throws MessagingException {
        return connectTransport();
    }
}
