package id.netral.xapi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Speaks with the learning record store over HTTP. */
@Component
class RecordStore {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int LONGEST_REPLY = 500;

    private final XapiProperties settings;
    // most installations have no such store, and a client takes its time to be made
    private final Supplier<HttpClient> http = SingletonSupplier.of(() -> HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER) // statements and passwords go where they were sent
            .build());

    RecordStore(XapiProperties settings) {
        this.settings = settings;
    }

    /** What became of a delivery. */
    enum Outcome {
        /** All of it is there. */
        TAKEN,
        /** Another statement of that id is there: it was sent before. */
        KNOWN,
        /** It will never be taken as it is. */
        REFUSED,
        /** Our sign-in or the address is not accepted. */
        DENIED,
        /** The store cannot be reached or is out of order. */
        AWAY
    }

    /**
     * An outcome with what the store said.
     *
     * @param reply at most {@value #LONGEST_REPLY} characters
     */
    record Reply(Outcome outcome, String reply) {}

    boolean configured() {
        return settings.enabled();
    }

    /** Sends several statements at once: all are taken or none. */
    Reply post(List<XapiOutbox.Waiting> statements) {
        var body = statements.stream().map(XapiOutbox.Waiting::statement).collect(Collectors.joining(",", "[", "]"));
        return send(request("").POST(BodyPublishers.ofString(body)).build());
    }

    /** Sends one. */
    Reply put(XapiOutbox.Waiting statement) {
        return send(request("?statementId=" + statement.id())
                .PUT(BodyPublishers.ofString(statement.statement()))
                .build());
    }

    private HttpRequest.Builder request(String query) {
        var request = HttpRequest.newBuilder(URI.create(settings.endpoint() + "/statements" + query))
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .header("X-Experience-API-Version", "1.0.3");
        if (!settings.token().isEmpty()) {
            request.header("Authorization", "Bearer " + settings.token());
        } else if (!settings.user().isEmpty()) {
            var pair = (settings.user() + ":" + settings.password()).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        return request;
    }

    private Reply send(HttpRequest request) {
        try {
            var response = http.get().send(request, BodyHandlers.ofInputStream());
            try (var body = response.body()) { // never more of it than is shown, whatever comes
                var start = new String(body.readNBytes(LONGEST_REPLY), StandardCharsets.UTF_8);
                return new Reply(outcome(response.statusCode()), shown(response.statusCode(), start));
            }
        } catch (IOException e) {
            return new Reply(Outcome.AWAY, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply(Outcome.AWAY, "interrupted");
        }
    }

    private static Outcome outcome(int status) {
        return switch (status) {
            case 200, 204 -> Outcome.TAKEN;
            case 409 -> Outcome.KNOWN;
            case 400, 413, 415, 422 -> Outcome.REFUSED;
            case 401, 403, 404, 405 -> Outcome.DENIED;
            default -> Outcome.AWAY;
        };
    }

    private static String shown(int status, String start) {
        var text = (status + " " + start).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return text.length() <= LONGEST_REPLY ? text : text.substring(0, LONGEST_REPLY);
    }
}
