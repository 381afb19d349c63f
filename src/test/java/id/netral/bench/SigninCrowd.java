package id.netral.bench;

import id.netral.bench.quiz.People;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** People at the sign-in, each at an address of this machine and, when honest, with a device that keeps its cookies. */
final class SigninCrowd {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final URI base;
    private final ExecutorService threads;
    private final Map<String, HttpClient> devices = new ConcurrentHashMap<>();
    private final Map<InetAddress, HttpClient> places = new ConcurrentHashMap<>();

    SigninCrowd(int port, ExecutorService threads) {
        this.base = URI.create("http://127.0.0.1:" + port);
        this.threads = threads;
    }

    /** The person's own device gives the right password, timed from opening the screen. */
    void honest(String name, InetAddress from, SigninTimes times) throws InterruptedException {
        var device = devices.computeIfAbsent(name, key -> client(from, new CookieManager()));
        var begin = System.nanoTime();
        var status = tried(device, name, People.PASSWORD);
        times.honest(status, (System.nanoTime() - begin) / 1_000_000);
    }

    void wrong(String name, InetAddress from, SigninTimes times) throws InterruptedException {
        var place = places.computeIfAbsent(from, key -> client(from, null));
        times.wrong(tried(place, name, "tebakan yang keliru"));
    }

    /** The status; 0 when there was no answer, which is an error for whoever counts. */
    private int tried(HttpClient client, String name, String password) throws InterruptedException {
        try {
            return signIn(client, name, password);
        } catch (IOException unanswered) {
            return 0;
        }
    }

    private HttpClient client(InetAddress from, @Nullable CookieManager cookies) {
        var client =
                HttpClient.newBuilder().localAddress(from).executor(threads).version(HttpClient.Version.HTTP_1_1);
        return (cookies == null ? client : client.cookieHandler(cookies)).build();
    }

    private int signIn(HttpClient client, String name, String password) throws IOException, InterruptedException {
        var screen = client.send(request("/api/sign-in").build(), BodyHandlers.ofString());
        var token = JsonMapper.shared().readTree(screen.body()).path("token").asString();
        var form = "nama=" + name + "&sandi=" + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&_csrf="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
        var post = request("/masuk")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("source", "typescript")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (client.cookieHandler().isEmpty()) {
            screen.headers().firstValue("Set-Cookie").ifPresent(cookie -> post.header("Cookie", cookie.split(";")[0]));
        }
        return client.send(post.build(), BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    }
}
