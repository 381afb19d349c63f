package id.netral.messaging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code netral.mail.*}.
 *
 * @param host of the agency's mail server; blank: mails wait
 * @param user blank: no sign-in
 * @param from address mails come from; blank: mails wait
 * @param tls whether to speak TLS from the first byte (port 465); otherwise STARTTLS
 * @param requireTls whether to send nothing when the server does not offer that; only who sets it to false has mails go
 *     over an open line
 */
@ConfigurationProperties("netral.mail")
record SmtpProperties(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("false") boolean tls,
        @DefaultValue("true") boolean requireTls) {

    @Override
    public String toString() {
        return "mail server " + host + ":" + port; // the password must not slip into logs
    }
}
