package id.netral.journey;

import com.jayway.jsonpath.JsonPath;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.catalina.Manager;
import org.apache.catalina.util.SessionConfig;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Devices that speak real HTTP, with sessions that are there already: a hundred sign-ins would be a test of hashing. */
final class Devices implements AutoCloseable {

    private static final String TOKEN_HEADER = "X-CSRF-TOKEN";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Manager sessions;
    private final String cookie;
    private final URI base;

    Devices(WebServerApplicationContext application) {
        var server = (TomcatWebServer) application.getWebServer();
        var context = (org.apache.catalina.Context) server.getTomcat().getHost().findChildren()[0];
        sessions = context.getManager();
        cookie = SessionConfig.getSessionCookieName(context);
        base = URI.create("http://127.0.0.1:" + server.getPort());
    }

    /** A device somebody is signed in at. */
    final class Device {

        private final String session;
        private final String token;

        private Device(EmployeeId who) throws IOException, InterruptedException {
            var made = sessions.createSession(null);
            made.getSession()
                    .setAttribute(
                            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                            new SecurityContextImpl(TestUsers.of(who)));
            session = made.getId();
            token = JsonPath.read(send(request("/api/csrf").GET()).body(), "$.token");
        }

        HttpResponse<String> post(String path) throws IOException, InterruptedException {
            return send(request(path).header(TOKEN_HEADER, token).POST(HttpRequest.BodyPublishers.noBody()));
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(base.resolve(path)).header("Cookie", cookie + "=" + session);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    Device of(EmployeeId who) throws IOException, InterruptedException {
        return new Device(who);
    }

    @Override
    public void close() {
        http.close();
    }
}
