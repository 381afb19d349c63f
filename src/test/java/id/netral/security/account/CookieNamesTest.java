package id.netral.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** With TLS no neighbouring host can plant a session; without it everything works as before. */
@IntegrationTest
class CookieNamesTest {

    private static final String HTTPS = "https://netral.example.go.id";

    @Autowired
    AccountPrincipals principals;

    @Autowired
    DeviceThefts thefts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RememberedDeviceRepository remembered;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Tomcat tomcat = new Tomcat();

    @AfterEach
    void stop() throws LifecycleException {
        if (tomcat.getServer().getState().isAvailable()) {
            tomcat.stop();
        }
        tomcat.destroy();
        http.close();
        jdbc.sql("DELETE FROM persistent_logins WHERE username = '0'").update();
    }

    @Test
    void aSessionByTlsIsOfThisHostOnlyAndAPlantedOneIsNone() throws Exception {
        var port = serve(HTTPS);
        var cookie = ask(port, "JSESSIONID=ditanam");
        assertThat(cookie)
                .startsWith("__Host-netral-sesi=")
                .contains("; Path=/;", "; Secure", "; HttpOnly")
                .doesNotContain("Domain");
    }

    @Test
    void onADevelopersMachineTheSessionsCookieIsAsEver() throws Exception {
        assertThat(ask(serve("http://localhost:8080"), "a=b"))
                .startsWith("JSESSIONID=")
                .doesNotContain("Secure");
    }

    @ParameterizedTest
    @CsvSource({"https://netral.example.go.id, __Host-netral-ingat, true", "'', netral-ingat, false"})
    void aRememberedDeviceLikewise(String publicUrl, String name, boolean secure) {
        var devices = new RememberedDevices(principals, new CookieNames(publicUrl), remembered, thefts, clock);
        var request = new MockHttpServletRequest();
        request.addParameter("ingat", "on");
        var response = new MockHttpServletResponse();
        devices.loginSuccess(request, response, UsernamePasswordAuthenticationToken.authenticated("0", null, Set.of()));
        var cookie = response.getCookie(name);
        assertThat(cookie).isNotNull();
        assertThat(cookie.getSecure()).isEqualTo(secure);
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    private int serve(String publicUrl) throws LifecycleException {
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        var context = tomcat.addContext("", folder.toString());
        context.addServletContainerInitializer(
                (classes, servletContext) -> new CookieNames(publicUrl).onStartup(servletContext), null);
        Tomcat.addServlet(context, "session", new HttpServlet() {
            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
                request.getSession();
            }
        });
        context.addServletMappingDecoded("/", "session");
        tomcat.getConnector();
        tomcat.start();
        return tomcat.getConnector().getLocalPort();
    }

    private String ask(int port, String cookie) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .header("Cookie", cookie)
                .build();
        return http.send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
    }
}
