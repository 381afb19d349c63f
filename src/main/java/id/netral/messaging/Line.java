package id.netral.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line to the mail server for many mails; opened when needed, and again when the server has hung up. */
final class Line implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    private final SmtpServer server;
    private @Nullable Transport transport;

    Line(SmtpServer server) {
        this.server = server;
    }

    /** The open line; throws {@link MessagingException} when there is none to be had. */
    Transport open() throws MessagingException {
        var open = transport;
        if (open == null || !open.isConnected()) {
            close();
            open = server.connect();
            transport = open;
        }
        return open;
    }

    /** What goes wrong in parting changes nothing for the mails before. */
    @Override
    public void close() {
        var open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                LOG.debug("The mail server did not part properly", e);
            }
        }
    }
}
