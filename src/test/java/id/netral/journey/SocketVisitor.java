package id.netral.journey;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with cookies but without a browser: what the server says over a real socket, as it says it. */
final class SocketVisitor implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final URI base;

    SocketVisitor(int port) {
        base = URI.create("http://localhost:" + port + "/");
    }

    SocketVisitor signIn(String nip) {
        var token = json(get("api/sign-in"));
        var form = "nama=" + nip + "&sandi=" + URLEncoder.encode(Cast.PASSWORD, StandardCharsets.UTF_8) + "&_csrf="
                + URLEncoder.encode(token.path("token").asString(), StandardCharsets.UTF_8);
        var reply = send(request("masuk")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (reply.statusCode() != 302
                || reply.headers().firstValue("Location").orElse("").contains("masuk")) {
            throw new IllegalStateException("not signed in: " + reply);
        }
        return this;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sent as it is, without the session's token. */
    HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    /** A change with the session's token, as the browser's code sends it. */
    HttpResponse<String> change(String method, String path, String type, BodyPublisher body) {
        var token = json(get("api/csrf"));
        return send(request(path)
                .header("Content-Type", type)
                .header(token.path("header").asString(), token.path("token").asString())
                .method(method, body));
    }

    HttpResponse<String> putJson(String path, String body) {
        return change("PUT", path, "application/json", BodyPublishers.ofString(body));
    }

    /** Opens a Flow screen as the browser does; what the server says to the navigation, on which it builds the view. */
    HttpResponse<String> open(String route) {
        var init = json(get("?v-r=init&query=&location=" + URLEncoder.encode(route, StandardCharsets.UTF_8)));
        var config = init.path("appConfig");
        var key = config.path("uidl").path("Vaadin-Security-Key").asString();
        var message = """
            {"csrfToken":"%s","syncId":0,"clientId":0,"rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{
              "route":"%s","query":"","appShellTitle":"","trigger":"","historyState":{"idx":0}}}]}""".formatted(key, route);
        return post("?v-r=uidl&v-uiId=" + config.path("v-uiId").asInt(), "application/json", message);
    }

    /** The value of the cookie, the newest when there are several. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .reduce((older, newer) -> newer)
                .orElseThrow()
                .getValue();
    }

    /** Cookie and token as header lines, for {@link RawLine}. */
    String headers() {
        var token = json(get("api/csrf"));
        var named = cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return token.path("header").asString() + ": " + token.path("token").asString() + "\r\nCookie: " + named
                + "\r\nAccept-Language: id\r\n";
    }

    static JsonNode json(HttpResponse<String> reply) {
        return JSON.readTree(reply.body());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Accept-Language", "id");
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
