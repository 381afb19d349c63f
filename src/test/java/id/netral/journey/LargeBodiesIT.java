package id.netral.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.authoring.DraftId;
import id.netral.authoring.DraftLessonId;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.Drafts;
import id.netral.security.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the screens' code sends is taken in at the size that people need, over a real line; what is too large is told in words. */
@JourneyTest
class LargeBodiesIT {

    private static final String TRAINER = "198001012005011001";
    private static final int KB = 1024;
    private static final int MB = 1024 * KB;
    private static final byte[] VIDEO_HEAD =
            "\0\0\0\u0018ftypisom\0\0\u0002\0isomiso2".getBytes(StandardCharsets.ISO_8859_1);

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @Autowired
    JdbcClient jdbc;

    private DraftId draft;
    private DraftLessonId lesson;

    @BeforeEach
    void aTrainerWithALesson() {
        database.reset();
        cast.person(TRAINER, "Tri Contoh", "Dinas Teladan", Role.PELATIH);
        TestUsers.signIn(database.find(TRAINER), Role.PELATIH);
        draft = drafts.create("Uji kiriman besar " + System.nanoTime());
        lesson = lessons.add(draft, "Pelajaran panjang");
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void remove() {
        jdbc.sql("DELETE FROM draft_medium WHERE draft_id = ?")
                .param(draft.value())
                .update();
        jdbc.sql("DELETE FROM media_object WHERE size > ?").param(4 * MB).update();
    }

    @Test
    void aLessonOfSixtyKilobytesIsSaved() {
        try (var trainer = new SocketVisitor(port).signIn(TRAINER)) {
            var reply = trainer.putJson("api/drafts/lessons/" + lesson, sent(60 * KB));
            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        }
    }

    @Test
    void twoLongLessonsAreCompared() {
        try (var trainer = new SocketVisitor(port).signIn(TRAINER)) {
            var body = "{\"base\":" + document(KB) + ",\"mine\":" + document(MB) + "}";
            var reply = trainer.change(
                    "POST",
                    "api/drafts/lessons/" + lesson + "/merge",
                    "application/json",
                    BodyPublishers.ofString(body));
            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        }
    }

    @Test
    void aPhotoOfFiveMegabytesComesIn() throws IOException {
        try (var trainer = new SocketVisitor(port).signIn(TRAINER)) {
            var photo = photo();
            assertThat(photo).hasSizeGreaterThan(5 * MB);
            var reply = bring(trainer, "foto.png", BodyPublishers.ofByteArray(photo));
            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
            assertThat(SocketVisitor.json(reply).path("path").asString()).isEqualTo("images/foto.png");
        }
    }

    @Test
    void aVideoOfAHundredMegabytesComesIn() {
        try (var trainer = new SocketVisitor(port).signIn(TRAINER)) {
            var reply = bring(trainer, "sambutan.mp4", video(100L * MB));
            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        }
    }

    @Test
    void sixtyFourKilobytesOfAPackagesOwnDataReachIt() {
        try (var trainer = new SocketVisitor(port).signIn(TRAINER)) {
            var reply = trainer.putJson("api/scorm/0", suspended(64 * KB));
            assertThat(reply.statusCode()).as("unknown, so it was read").isEqualTo(404);
            assertThat(reply.body()).contains("scorm.unknown");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/drafts/lessons/1",
                "%61pi/drafts/lessons/1",
                "api/scorm/1",
                "api/attempts/1/answers/1",
                "api/csrf"
            })
    void whatIsTooLargeIsRefusedWithASentence(String path) {
        try (var trainer = new SocketVisitor(port).signIn(TRAINER)) {
            isTooLarge(trainer.putJson(path, sent(3 * MB)));
        }
    }

    @Test
    void aFileLargerThanTheSettingIsRefusedBeforeItIsRead() {
        try (var trainer = new SocketVisitor(port).signIn(TRAINER)) {
            // says that it is large, and sends nothing
            var reply = RawLine.ask(
                    port,
                    "POST /api/drafts/" + draft + "/media?name=a.mp4 HTTP/1.1\r\n" + "Content-Length: 300000000\r\n"
                            + trainer.headers());
            assertThat(reply)
                    .startsWith("HTTP/1.1 413")
                    .contains("\"error\":\"body.too-large\"", "lebih besar dari 250 MB");
        }
    }

    @Test
    void aBodyOfUnknownLengthIsRefusedWithASentence() {
        try (var trainer = new SocketVisitor(port).signIn(TRAINER)) {
            var reply = trainer.change(
                    "PUT",
                    "api/drafts/lessons/" + lesson,
                    "application/json",
                    BodyPublishers.ofInputStream(
                            () -> new ByteArrayInputStream(sent(KB).getBytes(StandardCharsets.UTF_8))));
            assertThat(reply.statusCode()).isEqualTo(411);
            assertThat(SocketVisitor.json(reply).path("message").asString()).isNotBlank();
        }
    }

    private static void isTooLarge(HttpResponse<String> reply) {
        assertThat(reply.statusCode()).isEqualTo(413);
        assertThat(SocketVisitor.json(reply).path("error").asString()).isEqualTo("body.too-large");
        assertThat(SocketVisitor.json(reply).path("message").asString()).contains("lebih besar dari");
    }

    private HttpResponse<String> bring(SocketVisitor trainer, String name, BodyPublisher bytes) {
        return trainer.change("POST", "api/drafts/" + draft + "/media?name=" + name, "application/octet-stream", bytes);
    }

    private static String sent(int letters) {
        return "{\"lock\":0,\"document\":" + document(letters) + "}";
    }

    private static String document(int letters) {
        return """
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"%s"}]}]}""".formatted("netral ".repeat(letters / 7));
    }

    private static String suspended(int letters) {
        return "{\"launch\":1,\"seq\":1,\"finished\":false,\"values\":{\"cmi.suspend_data\":\"" + "x".repeat(letters)
                + "\"}}";
    }

    private static byte[] photo() throws IOException {
        var side = 1_400;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var noise = new Random(1);
        for (var x = 0; x < side; x++) {
            for (var y = 0; y < side; y++) {
                picture.setRGB(x, y, noise.nextInt(1 << 24));
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static BodyPublisher video(long length) {
        InputStream rest = new InputStream() {
            private long left = length - VIDEO_HEAD.length;

            @Override
            public int read() {
                return left-- > 0 ? (int) (left & 0x7f) : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                var count = (int) Math.min(left, most);
                for (var i = 0; i < count; i++) {
                    into[from + i] = (byte) (left - i & 0x7f);
                }
                left -= count;
                return count == 0 && most > 0 ? -1 : count;
            }
        };
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> new SequenceInputStream(new ByteArrayInputStream(VIDEO_HEAD), rest)),
                length);
    }
}
