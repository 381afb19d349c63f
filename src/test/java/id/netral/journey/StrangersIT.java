package id.netral.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** What somebody who is not signed in leaves in this server's memory, asked over a real socket. */
@JourneyTest
class StrangersIT {

    /** Larger than any message of the screens that are open to strangers. */
    private static final String LARGE = "x".repeat(40_000);

    @LocalServerPort
    int port;

    @Autowired
    ServletWebServerApplicationContext server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "media/1/images/x.png",
                "css/none",
                "css/",
                "icons/none",
                "images/none",
                "fonts/none",
                "favicon.none",
                "manifest.webmanifest",
                "aura/none",
                "VAADIN/none",
                "VAADIN/static/none",
                "VAADIN/dynamic/resource/0/1/none",
                "VAADIN/push",
                "scorm/x/y",
                "api/attempts/1",
                "api/nothing",
                "api/roster/1",
                "robots.txt",
                "error",
                "?v-r=uidl",
                "?v-r=heartbeat",
                "?v-r=push",
                "sw.js",
                "masuk;a=b"
            })
    void whatIsNoPageBeginsNoSession(String path) {
        try (var stranger = new SocketVisitor(port)) {
            assertThat(begun(stranger.get(path))).as("GET").isFalse();
            assertThat(begun(stranger.post(path, "application/json", "{}")))
                    .as("POST")
                    .isFalse();
            assertThat(begun(stranger.send(stranger.request(path).method("HEAD", BodyPublishers.noBody()))))
                    .as("HEAD")
                    .isFalse();
        }
    }

    /** Or people would not come to where they wanted after signing in. */
    @Test
    void aPageIsRememberedForAfterwards() {
        try (var stranger = new SocketVisitor(port)) {
            var answer = stranger.send(
                    stranger.request("profil").header("Accept", "text/html").GET());
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(begun(answer)).isTrue();
        }
    }

    @Test
    void aLargeMessageOfAStrangerIsRefused() {
        try (var stranger = new SocketVisitor(port)) {
            stranger.get("?v-r=init&location=masuk&query=");
            assertThat(stranger.post("?v-r=uidl&v-uiId=0", "application/json", LARGE)
                            .statusCode())
                    .isEqualTo(413);
            assertThat(stranger.post("masuk", "multipart/form-data; boundary=a", LARGE)
                            .statusCode())
                    .isEqualTo(413);
            var unmeasured = BodyPublishers.fromPublisher(BodyPublishers.ofString(LARGE));
            assertThat(stranger.send(stranger.request("?v-r=uidl&v-uiId=0").POST(unmeasured))
                            .statusCode())
                    .isEqualTo(411);
        }
    }

    @Test
    void whoseSessionHadToGoIsAskedOnceMore() throws IOException {
        try (var stranger = new SocketVisitor(port)) {
            stranger.get("masuk");
            var token = SocketVisitor.json(stranger.get("api/sign-in"))
                    .path("token")
                    .asString();
            sessions().findSession(stranger.cookie("JSESSIONID")).expire();
            var answer = stranger.post("masuk", "application/x-www-form-urlencoded", "nama=x&sandi=y&_csrf=" + token);
            assertThat(answer.headers().firstValue("Location")).hasValue("/masuk?berakhir");
        }
    }

    private Manager sessions() {
        var tomcat = ((TomcatWebServer) server.getWebServer()).getTomcat();
        return ((Context) tomcat.getHost().findChildren()[0]).getManager();
    }

    private boolean begun(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .map(cookie -> cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')))
                .anyMatch(this::isOpen);
    }

    private boolean isOpen(String session) {
        try {
            return sessions().findSession(session) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
