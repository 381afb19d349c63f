package id.netral.media;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A bucket as an S3-compatible server keeps it: signed requests only, bodies checked by their hash. */
final class SmallS3 implements AutoCloseable {

    static final String BUCKET = "uji";
    static final String ACCESS_KEY = "kunci";
    static final String SECRET_KEY = "rahasia";

    final Map<String, byte[]> objects = new ConcurrentHashMap<>();

    private final HttpServer server;

    SmallS3() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                handle(exchange);
            }
        });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    MediaProperties.S3 settings() {
        return new MediaProperties.S3(endpoint(), "id-jkt-1", BUCKET, ACCESS_KEY, SECRET_KEY);
    }

    private String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var hash = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
        if (!signed(exchange, hash) || !hash.equals(sha256(body))) {
            exchange.sendResponseHeaders(403, -1);
            return;
        }
        var key = exchange.getRequestURI().getPath().substring(("/" + BUCKET + "/").length());
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(key, body);
                exchange.sendResponseHeaders(200, -1);
            }
            case "DELETE" -> {
                objects.remove(key);
                exchange.sendResponseHeaders(204, -1);
            }
            default -> get(exchange, objects.get(key));
        }
    }

    private static void get(HttpExchange exchange, byte[] object) throws IOException {
        if (object == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        var range = exchange.getRequestHeaders().getFirst("range");
        if (range == null) {
            exchange.sendResponseHeaders(200, object.length);
            exchange.getResponseBody().write(object);
            return;
        }
        var limits = range.substring("bytes=".length()).split("-");
        var from = Integer.parseInt(limits[0]);
        var length = Integer.parseInt(limits[1]) - from + 1;
        exchange.sendResponseHeaders(206, length);
        exchange.getResponseBody().write(object, from, length);
    }

    private boolean signed(HttpExchange exchange, String hash) {
        var headers = exchange.getRequestHeaders();
        var given = headers.getFirst("authorization");
        if (given == null) {
            return false;
        }
        var others = new TreeMap<String, String>();
        for (var name : given.replaceFirst(".*SignedHeaders=", "")
                .replaceFirst(",.*", "")
                .split(";")) {
            if (!Set.of("host", "x-amz-date", "x-amz-content-sha256").contains(name)) {
                others.put(name, headers.getFirst(name));
            }
        }
        var moment = LocalDateTime.parse(
                        headers.getFirst("x-amz-date"), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'"))
                .toInstant(ZoneOffset.UTC);
        var expected = new S3Signature(ACCESS_KEY, SECRET_KEY, "id-jkt-1")
                .headers(
                        exchange.getRequestMethod(),
                        URI.create("http://" + headers.getFirst("host") + exchange.getRequestURI()),
                        hash,
                        moment,
                        others);
        return given.replace(", ", ",").equals(expected.get("authorization"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
