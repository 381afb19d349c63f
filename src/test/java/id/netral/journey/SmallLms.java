package id.netral.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/**
 * A learning platform that plays one SCORM 1.2 package: a page that offers {@code window.API}, notes every call and holds
 * the package to the standard's words and sizes. What was kept is in {@code window.kept}, what was wrong in {@code
 * window.wrong}.
 */
final class SmallLms implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webp", "image/webp",
            "jpg", "image/jpeg",
            "xml", "text/xml");

    private static final String PAGE = """
            <!doctype html>
            <html lang="id"><head><meta charset="utf-8"><title>LMS kecil</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>html, body { margin: 0; height: 100%% } iframe { border: 0; width: 100%%; height: 100vh }</style>
            <script>
            window.kept = %s;
            window.calls = [];
            window.wrong = [];
            const form = {
              "cmi.core.lesson_location": /^.{0,255}$/,
              "cmi.core.lesson_status": /^(passed|completed|failed|incomplete|browsed)$/,
              "cmi.core.exit": /^(time-out|suspend|logout|)$/,
              "cmi.core.score.raw": /^(100|[0-9]{1,2})(\\.[0-9]+)?$/,
              "cmi.core.score.min": /^(100|[0-9]{1,2})(\\.[0-9]+)?$/,
              "cmi.core.score.max": /^(100|[0-9]{1,2})(\\.[0-9]+)?$/,
              "cmi.core.session_time": /^[0-9]{2,4}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,2})?$/,
              "cmi.suspend_data": /^[\\s\\S]{0,4096}$/,
            };
            let state = "before";
            function call(name, first, second) {
              window.calls.push([name, first, second].filter((part) => part !== undefined).join(" "));
              if (state !== "open" && name !== "LMSInitialize" || state !== "before" && name === "LMSInitialize") {
                window.wrong.push(name + " while " + state);
              }
            }
            window.API = {
              LMSInitialize(text) { call("LMSInitialize", text); state = "open"; return "true"; },
              LMSGetValue(element) {
                call("LMSGetValue", element);
                return window.kept[element] || (element === "cmi.core.lesson_status" ? "not attempted" : "");
              },
              LMSSetValue(element, value) {
                call("LMSSetValue", element, value);
                if (typeof value !== "string" || !form[element] || !form[element].test(value)) {
                  window.wrong.push(element + " = " + value);
                  return "false";
                }
                window.kept[element] = value;
                return "true";
              },
              LMSCommit(text) { call("LMSCommit", text); return "true"; },
              LMSFinish(text) { call("LMSFinish", text); state = "after"; return "true"; },
              LMSGetLastError() { return "0"; },
              LMSGetErrorString() { return ""; },
              LMSGetDiagnostic() { return ""; },
            };
            </script></head>
            <body><iframe title="Paket" src="/paket/index.html"></iframe></body></html>
            """;

    private final HttpServer server;
    private final Map<String, byte[]> files = new TreeMap<>();
    private String kept = "{}";

    SmallLms(byte[] zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** The package's files by path. */
    Map<String, byte[]> files() {
        return files;
    }

    /** What the platform knows of the learner at the next launch: JSON of elements and values. */
    void keep(String json) {
        kept = json;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(1);
        var body = path.isEmpty()
                ? PAGE.formatted(kept).getBytes(StandardCharsets.UTF_8)
                : files.get(path.replaceFirst("^paket/", ""));
        var ending = path.substring(path.lastIndexOf('.') + 1);
        try (exchange) {
            if (body == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, TYPES.get("html")));
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
