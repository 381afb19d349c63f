package id.netral;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells whoever started Netral on the terminal where it is, once everything that has to be done at the start is done: screens
 * answer a little earlier.
 */
@Component
class ReadyAddress {

    /** Before what goes on in the background from then on. */
    @EventListener
    @Order(-1)
    void tell(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.printf(
                    "%n  Netral siap: http://localhost:%d%n",
                    context.getWebServer().getPort());
        }
    }
}
