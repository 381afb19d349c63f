package id.netral.demo;

import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started Netral on the terminal where it is and whom to sign in as. */
@Component
@ConditionalOnDemo
class Welcome {

    private final WebServerApplicationContext server;
    private final DemoPassword password;

    Welcome(WebServerApplicationContext server, DemoPassword password) {
        this.server = server;
        this.password = password;
    }

    /** Before what goes on in the background from then on. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void greet() {
        var webServer = server.getWebServer();
        if (webServer == null) {
            return;
        }
        var accounts = DemoPeople.ACCOUNTS.stream()
                .map(account -> "    %-34s %s"
                        .formatted(
                                account.email(),
                                account.roles().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(System.lineSeparator()));
        System.out.printf(
                "%n  Netral siap: http://localhost:%d%n%n  Akun contoh (kata sandi: %s)%n%s%n%n",
                webServer.getPort(), password.value(), accounts);
    }
}
