package id.netral.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.TestDatabase;
import id.netral.security.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every kind of answer carries the headers that guard it, asked over a real socket; the table lies in target/headers.txt. */
@JourneyTest
class ResponseHeadersIT {

    private static final String TRAINER = "198001012005011001";
    private static final Path TABLE = Path.of("target", "headers.txt");

    /** What each answer must carry; packages of others bring their own, which {@code scorm} tests. */
    private static final List<String> ALWAYS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cache-Control",
            "Permissions-Policy",
            "X-Frame-Options");

    private static final Pattern DOWNLOAD = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\]+");
    private static final Pattern SCRIPT = Pattern.compile("VAADIN/build/indexhtml[^\"]+\\.js");

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void people() {
        database.reset();
        cast.person(TRAINER, "Tri Contoh", "Dinas Teladan", Role.PELATIH, Role.ADMIN);
    }

    @Test
    void everyKindOfAnswerIsGuarded() throws IOException {
        var answers = new LinkedHashMap<String, HttpResponse<String>>();
        try (var stranger = new SocketVisitor(port);
                var person = new SocketVisitor(port).signIn(TRAINER)) {
            asAStranger(stranger, answers);
            signedIn(person, answers);
            Files.writeString(TABLE, table(answers));
            answers.forEach(ResponseHeadersIT::isGuarded);
        }
    }

    private static void asAStranger(SocketVisitor stranger, Map<String, HttpResponse<String>> answers) {
        answers.put("sign-in page", expect(200, stranger.get("masuk")));
        answers.put("redirect to sign-in", expect(302, stranger.get("profil")));
        answers.put("style sheet", expect(200, stranger.get("css/app.css")));
        answers.put("picture", expect(200, stranger.get("icons/netral.svg")));
        answers.put(
                "script",
                expect(200, stranger.get(found(SCRIPT, stranger.get("masuk").body()))));
        answers.put("API refused", expect(401, stranger.get("api/attempts/1")));
        answers.put("roster API refused", expect(401, stranger.get("api/roster/1")));
        answers.put("media refused", expect(401, stranger.get("media/1/images/x.png")));
        answers.put("UIDL without session", stranger.post("?v-r=uidl&v-uiId=0", "application/json", "{}"));
        answers.put("malformed address", expect(400, stranger.get("masuk;a=b")));
    }

    private void signedIn(SocketVisitor person, Map<String, HttpResponse<String>> answers) {
        answers.put("page", expect(200, person.get("")));
        answers.put("page that is not there", person.get("tidak-ada"));
        answers.put("error page", person.get("error"));
        answers.put("new screen", expect(200, person.get("?v-r=init&location=&query=")));
        var screen = person.open("data-saya");
        answers.put("UIDL", expect(200, screen));
        answers.put("download", expect(200, person.get(found(DOWNLOAD, screen.body()))));
        answers.put("API", expect(200, person.get("api/csrf")));
        answers.put("API unknown", person.get("api/nothing"));
        answers.put("change refused", expect(403, person.post("api/csrf", "application/json", "{}")));
        answers.put("medium", expect(200, person.get(medium())));
        answers.put("medium unknown", expect(404, person.get("media/1/images/x.png")));
    }

    private String medium() {
        return "media/" + jdbc.sql("""
            SELECT CONCAT(v.module_version_id, '/', v.path) FROM module_media v
            JOIN learning_module m ON m.current_version_id = v.module_version_id LIMIT 1""").query(String.class).single();
    }

    private static void isGuarded(String kind, HttpResponse<String> answer) {
        assertThat(missing(answer)).as(kind).isEmpty();
        assertThat(value(answer, "X-Content-Type-Options")).as(kind).isEqualTo("nosniff");
        assertThat(value(answer, "Content-Security-Policy")).as(kind).contains("default-src '");
        assertThat(value(answer, "Strict-Transport-Security"))
                .as(kind + " without TLS")
                .isEmpty();
    }

    private static List<String> missing(HttpResponse<String> answer) {
        return ALWAYS.stream().filter(name -> value(answer, name).isEmpty()).toList();
    }

    /** Empty when absent; all of them when there are several, so that doubled ones are seen. */
    private static String value(HttpResponse<String> answer, String name) {
        return String.join(" | ", answer.headers().allValues(name));
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.request().uri().toString()).isEqualTo(status);
        return answer;
    }

    private static String found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group())
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " in " + text));
    }

    private static String table(Map<String, HttpResponse<String>> answers) {
        return answers.entrySet().stream()
                .map(row -> row.getKey() + " (" + row.getValue().statusCode() + ")\n" + lines(row.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(HttpResponse<String> answer) {
        var names = new ArrayList<>(ALWAYS);
        names.add("Strict-Transport-Security");
        return names.stream()
                .map(name -> "    " + name + ": " + (value(answer, name).isEmpty() ? "-" : value(answer, name)) + "\n")
                .collect(Collectors.joining());
    }
}
