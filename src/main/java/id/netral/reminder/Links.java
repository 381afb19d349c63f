package id.netral.reminder;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Addresses for mails, as people reach the server. */
@Component
class Links {

    private final Environment environment;

    Links(Environment environment) {
        this.environment = environment;
    }

    /** The address of a screen; the start of the site for the empty path. */
    String to(String path) {
        return base() + "/" + path;
    }

    private String base() {
        var address = environment.getProperty("netral.public-url", "");
        if (!address.isBlank()) {
            return address.replaceAll("/+$", "");
        }
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }
}
