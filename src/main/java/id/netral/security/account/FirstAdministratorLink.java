package id.netral.security.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Prints the link for the first administrator once at start. It is the one secret that goes to the log, because whoever
 * reads the log of a new server is the one who installs it; it works once, for a day.
 */
@Component
class FirstAdministratorLink {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorLink.class);

    private final FirstAdministrator administrator;
    private final Environment environment;

    FirstAdministratorLink(FirstAdministrator administrator, Environment environment) {
        this.administrator = administrator;
        this.environment = environment;
    }

    /** After everything else that starts, so that the demo's administrator is there when there is a demo. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void printWhenMissing() {
        if (!isDemo() && administrator.isMissing()) {
            var token = URLEncoder.encode(administrator.issueToken(), StandardCharsets.UTF_8);
            LOG.warn("""


                    Belum ada administrator. Buka tautan sekali pakai ini untuk membuat akunnya (berlaku 24 jam):

                        {}/aktivasi-admin?token={}
                    """, address(), token);
        }
    }

    /** The demo runs on the embedded database only, whatever the setting says. */
    private boolean isDemo() {
        return environment.getProperty("netral.demo", Boolean.class, false)
                && environment.getProperty("netral.db.url", "").isBlank();
    }

    private String address() {
        var address = environment.getProperty("netral.public-url", "");
        if (!address.isBlank()) {
            return address.replaceAll("/+$", "");
        }
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }
}
