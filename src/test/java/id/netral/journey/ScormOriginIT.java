package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.Application;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.TestMariaDb;
import id.netral.TestUsers;
import id.netral.catalog.Catalog;
import id.netral.learning.CompletedBy;
import id.netral.scorm.PackageReview;
import id.netral.scorm.ScormPackages;
import id.netral.scorm.TestPackage;
import id.netral.security.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With a second address of the server, packages have an origin of their own: their frames work, ours stays shut. */
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = TestMariaDb.class)
@Import({TestDatabase.class, TestClock.InPlace.class, Cast.class, AnswerKey.class, CheapHashes.class})
class ScormOriginIT {

    private static final String LEARNER = "199001012015012002";
    private static final int PORT = freePort();

    private static final String FRAMED = """
        <!DOCTYPE html><html><head><title>Uji</title></head><body>
        <p>Induk: <output id="induk"></output></p><p>Asal: <output id="asal"></output></p>
        <iframe src="dalam.html" title="dalam"></iframe>
        <script>
        asal.textContent = self.origin;
        try { induk.textContent = 'LOLOS' + window.top.document.cookie; } catch (e) { induk.textContent = 'ditahan'; }
        </script></body></html>
        """;

    private static final String INNER = """
        <!DOCTYPE html><html><head><script src="cari.js"></script></head><body><output id="dalam"></output><script>
        const api = findApi();
        api.LMSInitialize('');
        api.LMSSetValue('cmi.core.score.raw', '75');
        api.LMSSetValue('cmi.core.lesson_status', 'passed');
        dalam.textContent = api.LMSFinish('');
        </script></body></html>
        """;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    ScormPackages packages;

    @Autowired
    PackageReview review;

    @Autowired
    Catalog catalog;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @DynamicPropertySource
    static void twoAddresses(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        properties.add("netral.public-url", () -> "http://localhost:" + PORT);
        properties.add("netral.scorm.origin", () -> "http://127.0.0.1:" + PORT);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void people() throws IOException {
        remove();
        database.reset();
        TestUsers.signIn(cast.person(LEARNER, "Lia Contoh", "Dinas Teladan"), Role.PELATIH);
        TestPackage.lesson()
                .with("isi/index.html", FRAMED)
                .with("isi/dalam.html", INNER)
                .offer(
                        packages,
                        review,
                        catalog.current("aurat-politik").orElseThrow().module(),
                        CompletedBy.PACKAGE,
                        folder);
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void remove() {
        jdbc.sql("DELETE FROM scorm_attempt").update();
        jdbc.sql("DELETE FROM scorm_package").update();
    }

    @Test
    void aPackageOfFramesIsPlayedApartFromTheApplication() {
        try (var learner = new Visitor(Browsers.desktop(), PORT)) {
            learner.signIn(LEARNER, Cast.PASSWORD).open("modul/aurat-politik");
            learner.link("Paket uji").click();
            var part = learner.page().frameLocator("scorm-player iframe");
            assertThat(part.locator("#asal")).hasText("http://127.0.0.1:" + PORT);
            assertThat(part.locator("#induk")).hasText("ditahan");
            assertThat(part.frameLocator("iframe").locator("#dalam")).hasText("true");
            learner.sees("Lulus");
            learner.sees("Nilai 75");
        }
        try (var stranger = new Visitor(Browsers.desktop(), PORT)) {
            var answer = stranger.page().request().get("http://127.0.0.1:" + PORT + "/masuk");
            assertThat(answer.status()).isEqualTo(404);
        }
    }
}
