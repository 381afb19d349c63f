package id.netral.xapi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A learning record store over real HTTP: keeps statements by id, knows one from another, and fails as told. */
final class SmallRecordStore implements AutoCloseable {

    static final String TOKEN = "rahasia-uji";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** How the next request goes wrong. */
    enum Trouble {
        /** 503, nothing kept. */
        OUT_OF_ORDER,
        /** All is kept, but the line is cut before the answer. */
        ANSWER_LOST,
        /** 400, nothing kept. */
        BAD_REQUEST,
        /** 503 with a page that never ends. */
        ENDLESS
    }

    private final HttpServer server;
    private final Map<String, JsonNode> kept = new LinkedHashMap<>();
    private final Deque<Trouble> troubles = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();

    SmallRecordStore() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/xapi/statements", this::answer);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/xapi";
    }

    synchronized List<JsonNode> statements() {
        return List.copyOf(kept.values());
    }

    /** Methods of the requests so far, in order. */
    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    synchronized void fail(Trouble... next) {
        troubles.addAll(List.of(next));
    }

    /** Another sender has stored something else under the id. */
    synchronized void occupy(String id) {
        kept.put(id, JSON.createObjectNode().put("id", id));
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(exchange.getRequestMethod());
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var trouble = troubles.poll();
            if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.sendResponseHeaders(401, -1);
            } else if (!"1.0.3".equals(exchange.getRequestHeaders().getFirst("X-Experience-API-Version"))) {
                exchange.sendResponseHeaders(400, -1);
            } else if (trouble == Trouble.OUT_OF_ORDER) {
                exchange.sendResponseHeaders(503, -1);
            } else if (trouble == Trouble.ENDLESS) {
                exchange.sendResponseHeaders(503, 0);
                for (var part = new byte[64 * 1024]; ; ) {
                    exchange.getResponseBody().write(part); // until nobody listens any more
                }
            } else if (trouble == Trouble.BAD_REQUEST) {
                exchange.sendResponseHeaders(400, -1);
            } else {
                var status = keep(JSON.readTree(body));
                if (trouble != Trouble.ANSWER_LOST) {
                    exchange.sendResponseHeaders(status, -1);
                }
            }
        }
    }

    /** As the standard says: the same statement again changes nothing, another one under a known id is a conflict. */
    private int keep(JsonNode sent) {
        var statements = sent.isArray() ? List.copyOf(sent.asArray().values()) : List.of(sent);
        for (var statement : statements) {
            var known = kept.get(statement.get("id").asString());
            if (known != null && !known.equals(statement)) {
                return 409;
            }
        }
        statements.forEach(statement -> kept.putIfAbsent(statement.get("id").asString(), statement));
        return 204;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
