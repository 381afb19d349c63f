package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Somebody opens more screens than anybody needs: the one not used for longest closes and says so. */
@JourneyTest
class ManyScreensIT {

    private static final String NIP = "198001012005011001";
    private static final int PER_SESSION = 20;

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    ServletWebServerApplicationContext server;

    @BeforeEach
    void person() {
        database.reset();
        cast.person(NIP, "Sari Contoh", "Dinas Teladan");
    }

    @Test
    void theScreenNotUsedForLongestClosesKindly() {
        try (var person = new Visitor(Browsers.desktop(), port)) {
            person.signIn(NIP, Cast.PASSWORD).open("profil");
            person.page().evaluate("""
                    async (many) => {
                      for (let i = 0; i < many; i++) {
                        const reply = await fetch('?v-r=init&location=&query=');
                        if (!reply.ok) { throw new Error(reply.status); }
                      }
                    }""", PER_SESSION);
            assertThat(person.page().evaluate("""
                async () => (await fetch(`?v-r=heartbeat&v-uiId=${Object.values(Vaadin.Flow.clients)
                  .find((client) => client.getUIId)?.getUIId()}`, { method: 'POST' })).status""")).isEqualTo(200);
            assertThat(person.page().locator(".v-system-error")).hasCount(0);

            person.link("Riwayat").first().click();
            person.sees("Terlalu banyak layar Netral yang terbuka");
            Look.at(person.page(), "screen-closed-desktop");
            person.button("Muat ulang").click();
            person.settle();
            assertThat(person.page().locator(".v-system-error")).hasCount(0);
            person.sees("Sari Contoh");
        }
    }

    @Test
    void theScreenThatIsUsedStays() {
        try (var person = new Visitor(Browsers.desktop(), port)) {
            person.signIn(NIP, Cast.PASSWORD).open("");
            for (var i = 0; i < 2; i++) {
                person.page().evaluate("""
                        async (many) => {
                          for (let i = 0; i < many; i++) { await fetch('?v-r=init&location=&query='); }
                        }""", PER_SESSION - 1);
                person.link(i == 0 ? "Riwayat" : "Beranda").first().click();
                person.settle();
                assertThat(person.page().locator(".v-system-error")).hasCount(0);
            }
        }
    }

    @Test
    void strangersSessionsAreShort() {
        try (var stranger = new SocketVisitor(port);
                var person = new SocketVisitor(port).signIn(NIP)) {
            stranger.get("masuk");
            assertThat(session(stranger).getMaxInactiveInterval())
                    .isEqualTo((int) Duration.ofMinutes(10).toSeconds());
            person.get("");
            assertThat(session(person).getMaxInactiveInterval())
                    .isEqualTo((int) Duration.ofMinutes(60).toSeconds());
        }
    }

    private Session session(SocketVisitor visitor) {
        var tomcat = ((TomcatWebServer) server.getWebServer()).getTomcat();
        var context = (Context) tomcat.getHost().findChildren()[0];
        try {
            return context.getManager().findSession(visitor.cookie("JSESSIONID"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
