package id.netral.media;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A video and a document as a browser gets them, over real HTTP. */
@IntegrationTest
class MediaDeliveryTest {

    private static final int SIZE = DatabaseBytes.CHUNK + 5000;
    private static final MediaScope SCOPE = new MediaScope("uji", 3);

    @Autowired
    MediaStore store;

    @Autowired
    MediaDelivery delivery;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final byte[] video = new byte[SIZE];
    private Tomcat tomcat;
    private MediaAnswer answer;

    @BeforeEach
    void serve() throws LifecycleException {
        new Random(3).nextBytes(video);
        System.arraycopy(
                "\0\0\0\u0018ftypmp42".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), 0, video, 0, 12);
        var stored = store.store(MediaUpload.checked(SCOPE, "media/v.mp4"), new ByteArrayInputStream(video));
        answer = MediaAnswer.unchanging(stored.hash(), stored.contentType(), "\"v1\"", "v.mp4");
        tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        var context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "media", new HttpServlet() {
            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
                delivery.send(answer, request, response);
            }
        });
        context.addServletMappingDecoded("/", "media");
        tomcat.getConnector();
        tomcat.start();
    }

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
        jdbc.sql("DELETE FROM media_object WHERE sha256 IN (SELECT sha256 FROM media_upload WHERE scope_kind = 'uji')")
                .update();
    }

    @Test
    void allOfItWithWhatABrowserNeedsToKnow() throws Exception {
        var response = ask();
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(video);
        assertThat(header(response, "Content-Type")).isEqualTo("video/mp4");
        assertThat(header(response, "Content-Length")).isEqualTo("" + SIZE);
        assertThat(header(response, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(response, "ETag")).isEqualTo("\"v1\"");
        assertThat(header(response, "Cache-Control")).contains("private", "immutable", "max-age=31536000");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(header(response, "Content-Disposition")).isEqualTo("inline");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0,            0,      1",
        "bytes=0-99,           0,      100",
        "bytes=524287-524288,  524287, 2",
        "bytes=524288-,        524288, 5000",
        "bytes=-1,             529287, 1",
        "bytes=529287-529287,  529287, 1",
        "bytes=529280-999999,  529280, 8",
    })
    void aPartOfIt(String range, int from, int length) throws Exception {
        var response = ask("Range", range);
        assertThat(response.statusCode()).isEqualTo(206);
        assertThat(response.body()).isEqualTo(Arrays.copyOfRange(video, from, from + length));
        assertThat(header(response, "Content-Range"))
                .isEqualTo("bytes " + from + "-" + (from + length - 1) + "/" + SIZE);
        assertThat(header(response, "Content-Length")).isEqualTo("" + length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=529288-", "bytes=-0", "bytes=9999999-99999999"})
    void aPartThatIsNotThere(String range) throws Exception {
        var response = ask("Range", range);
        assertThat(response.statusCode()).isEqualTo(416);
        assertThat(header(response, "Content-Range")).isEqualTo("bytes */" + SIZE);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void severalPartsAtOnceAreAnsweredWithAll() throws Exception {
        var response = ask("Range", "bytes=0-1,5-6");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(video);
    }

    @Test
    void aBrokenDownloadGoesOnWhereItStopped() throws Exception {
        var begun = ask("Range", "bytes=0-299999");
        var rest = ask("Range", "bytes=300000-", "If-Range", header(begun, "ETag"));
        assertThat(rest.statusCode()).isEqualTo(206);
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(begun.body());
        whole.writeBytes(rest.body());
        assertThat(whole.toByteArray()).isEqualTo(video);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v2\"", "W/\"v1\"", "Mon, 23 Nov 2026 00:00:00 GMT"})
    void aDownloadBegunWithAnotherStateStartsAnew(String condition) throws Exception {
        var response = ask("Range", "bytes=300000-", "If-Range", condition);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(video);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v1\"", "\"v0\", \"v1\"", "W/\"v1\"", "*"})
    void whatABrowserHasIsNotSentAgain(String tags) throws Exception {
        var response = ask("If-None-Match", tags, "Range", "bytes=0-1");
        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void aHeadTellsWithoutSending() throws Exception {
        var request =
                request().method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Length")).isEqualTo("" + SIZE);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void whatPagesDoNotShowIsSavedUnderItsName() throws Exception {
        answer = MediaAnswer.changing(answer.hash(), "application/pdf", "bacaan pérdana.pdf");
        var response = ask();
        assertThat(header(response, "Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''");
        assertThat(header(response, "Cache-Control")).contains("no-cache", "private");
    }

    @Test
    void whatIsGoneIsNotFound() throws Exception {
        answer = MediaAnswer.changing(new MediaHash("0".repeat(64)), "video/mp4", "v.mp4");
        assertThat(ask().statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> ask(String... headers) throws Exception {
        var request = request();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/media"));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
