package id.netral.demo;

import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started Netral on the terminal whom to sign in as. */
@Component
@ConditionalOnDemo
class Welcome {

    private final DemoPassword password;

    Welcome(DemoPassword password) {
        this.password = password;
    }

    /** Before what goes on in the background from then on. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void greet() {
        var accounts = DemoPeople.ACCOUNTS.stream()
                .map(account -> "    %-34s %s"
                        .formatted(
                                account.email(),
                                account.roles().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(System.lineSeparator()));
        System.out.printf("%n  Akun contoh (kata sandi: %s)%n%s%n%n", password.value(), accounts);
    }
}
