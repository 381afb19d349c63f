package id.netral.security.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** Over a real socket to a server set up as ours is. */
class TrustedProxiesTest {

    private static final String FORWARDED = """
        X-Forwarded-For: 198.51.100.1, 203.0.113.9\r
        X-Forwarded-Proto: https\r
        X-Forwarded-Host: evil.example\r
        Forwarded: for=198.51.100.1;host=evil.example\r
        """;

    private String ask(String trusted, String path) throws IOException {
        var factory = new TomcatServletWebServerFactory(0);
        factory.setAddress(InetAddress.getLoopbackAddress());
        new TrustedProxies(trusted).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("echo", new Echo()).addMapping("/*"));
        server.start();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            var request =
                    "GET " + path + " HTTP/1.1\r\nHost: netral.example\r\nConnection: close\r\n" + FORWARDED + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } finally {
            server.stop();
        }
    }

    private static final class Echo extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getRequestURI().equals("/away")) {
                response.sendRedirect("/masuk");
                return;
            }
            response.getWriter()
                    .write(request.getRemoteAddr() + " " + request.getScheme() + " " + request.getServerName());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                     | 127.0.0.1 http netral.example",
                "10.0.0.0/8             | 127.0.0.1 http netral.example",
                "10.0.0.1, 127.0.0.1    | 203.0.113.9 https netral.example",
                "127.0.0.0/8, ::1       | 203.0.113.9 https netral.example"
            })
    void onlyNamedProxiesSayForWhomTheyAsk(String trusted, String seen) throws IOException {
        assertThat(ask(trusted, "/")).endsWith(seen);
    }

    @Test
    void redirectsCarryNoHost() throws IOException {
        assertThat(ask("", "/away")).contains("Location: /masuk\r\n").doesNotContain("evil.example");
    }

    @Test
    void aNameIsNoAddress() {
        assertThatThrownBy(() -> new TrustedProxies("proxy.intern")).hasMessageContaining("NETRAL_TRUSTED_PROXIES");
    }
}
