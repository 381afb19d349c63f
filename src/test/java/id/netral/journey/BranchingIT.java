package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.netral.LongTest;
import id.netral.TestDatabase;
import id.netral.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A learner plays a story on the phone; a trainer draws one on the map and a second person publishes it. */
@LongTest
@JourneyTest
class BranchingIT {

    private static final String TRAINER = "199001012015012001";
    private static final String REVIEWER = "198702022014021002";
    private static final String LEARNER = "199203032016032003";
    private static final String STORY = "kasus/pengajian-yang-tiba-tiba-jadi-kampanye";

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        database.reset();
        cast.person(TRAINER, "Sari Contoh", "Dinas Contoh", Role.PELATIH);
        cast.person(REVIEWER, "Budi Misal", "Dinas Contoh", Role.PENINJAU);
        cast.person(LEARNER, "Wati Umpama", "Kecamatan Umpama");
    }

    @Test
    void aStoryIsPlayedOnThePhoneAndGoesOnAfterAReload() {
        try (var visitor = new Visitor(Browsers.phone(), port)) {
            visitor.signIn(LEARNER, Cast.PASSWORD);
            visitor.open("kasus");
            Look.at(visitor, "story-list-phone");
            visitor.link("Pengajian yang tiba-tiba jadi kampanye").click();
            visitor.sees("Sekitar lima menit");
            Look.at(visitor, "story-begin-phone");
            visitor.button("Mulai").click();
            visitor.sees("Rumah Anda, Kamis malam");
            Look.at(visitor, "story-scene-phone");
            choose(visitor, "Bertanya dulu siapa tamunya", "Langkah 2");
            assertThat(heading(visitor, "Obrolan dengan Bu Ratna, Kamis malam")).isFocused();
            assertThat(visitor.page().locator("[role=status]").first()).containsText("Adegan berikutnya");
            Look.at(visitor, "story-consequence-phone");

            visitor.page().reload();
            visitor.settle();
            visitor.sees("Langkah 2");
            visitor.sees("Bertanya tidak menyinggung siapa pun");
            visitor.button("Lihat adegan sebelumnya").click();
            visitor.sees("Langkah 1, sudah lewat");
            Look.at(visitor, "story-earlier-phone");
            visitor.button("Kembali ke adegan sekarang").click();

            // the rest with the keyboard alone
            press(visitor, "Datang untuk mengajinya", "Langkah 3");
            press(visitor, "Ikut mengaji dan duduk di dekat pintu", "Langkah 4");
            press(visitor, "Bangkit pelan-pelan dan keluar", "Langkah 5");
            press(visitor, "\"Saya pegawai", "Langkah 6");
            press(visitor, "Tidak berkomentar", "Selesai dalam 6 langkah");
            assertThat(heading(visitor, "Mengaji iya, kampanye tidak")).isFocused();
            visitor.sees("Anda mengumpulkan 12 poin. Jalan terbaik bernilai");
            visitor.sees("Perbuatan yang sama, setelah penetapan");
            Look.at(visitor, "story-ending-phone");
            visitor.open(STORY);
            visitor.link("Permainan ke-1").click();
            visitor.sees("Jalan yang Anda pilih");
            Look.at(visitor, "story-run-phone");
        }
        assertThat(count("branching_step")).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"laptop", "tablet"})
    void aStoryIsDrawnOnTheMapAndPublishedByAnother(String device) {
        var title = "Uji hadiah di " + device;
        try (var visitor = new Visitor("tablet".equals(device) ? Browsers.tablet() : Browsers.desktop(), port)) {
            visitor.signIn(TRAINER, Cast.PASSWORD);
            visitor.open("kasus-bercabang");
            Look.at(visitor, "story-drafts-" + device);
            visitor.button("Buat kasus").click();
            field(visitor, "Judul kasus").fill(title);
            visitor.button("Mulai menulis").click();
            write(visitor, "Ringkasan untuk kartu", "Seseorang membawa bingkisan.");
            write(visitor);
            Look.at(visitor, "story-draft-" + device);
            draw(visitor);
            Look.at(visitor, "story-map-small-" + device);
            tryOut(visitor, device);
            visitor.button("Ajukan untuk disetujui").click();
            visitor.settle();
            Look.at(visitor, "story-submitted-" + device);
            visitor.sees("orang lain yang menyetujui");
            Look.at(visitor, "story-submitted-" + device);
        }
        publish(title, device);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM branching_version WHERE title = ? AND approved_by IS NOT NULL")
                        .param(title)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** A scene with two choices and an ending, still apart. */
    private static void write(Visitor visitor) {
        visitor.page().locator("story-graph .head").first().click();
        write(visitor, "Tempat dan waktu", "Teras rumah, Minggu pagi");
        write(visitor, "Yang terjadi", "Tetangga membawa bingkisan bergambar calon.");
        visitor.button("Tambah pilihan").click();
        write(visitor, "Pilihan", "Menolak dengan sopan");
        write(visitor, "Akibatnya", "Tetangga maklum.");
        judge(visitor, "Menurut aturan");
        visitor.button("Tambah pilihan").click();
        var second = visitor.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Pilihan 2"));
        fill(visitor, second.getByLabel("Pilihan", new Locator.GetByLabelOptions().setExact(true)), "Menerima saja");
        fill(visitor, second.getByLabel("Akibatnya"), "Bingkisan itu difoto.");
        judge(visitor, second.getByLabel("Menurut aturan"));
        visitor.button("Tambah akhir cerita").click();
        write(visitor, "Judul akhir cerita", "Tetap bertetangga baik");
        write(visitor, "Bagaimana jadinya", "Kopi pagi tetap nikmat.");
        write(visitor, "Mengapa begitu", "Menolak pemberian menjaga jarak dari peserta.");
        judge(visitor, "Putusan menurut aturan");
    }

    private static void judge(Visitor visitor, String label) {
        judge(visitor, field(visitor, label));
    }

    private static void judge(Visitor visitor, Locator field) {
        field.click();
        visitor.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Boleh").setExact(true))
                .click();
        visitor.settle();
    }

    /** The first choice by dragging onto the ending, the second into the open and from there by the keyboard. */
    private static void draw(Visitor visitor) {
        var page = visitor.page();
        page.locator("story-graph").scrollIntoViewIfNeeded(); // the form may have taken the page below the map
        drag(visitor, handle(visitor, "Menolak dengan sopan"), node(visitor, "Tetap bertetangga baik"));
        assertThat(page.locator("story-graph path.edge")).hasCount(1);
        var window = page.locator("story-graph .window").boundingBox();
        var from = handle(visitor, "Menerima saja").boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        var bottom = Math.min(window.y + window.height, page.viewportSize().height);
        page.mouse().move(window.x + 60, bottom - 25);
        page.mouse().move(window.x + 50, bottom - 20);
        page.mouse().up();
        visitor.settle();
        assertThat(page.locator("story-graph .node")).hasCount(3);
        write(visitor, "Tempat dan waktu", "Warung, Minggu siang");
        write(visitor, "Yang terjadi", "Foto itu sudah sampai di warung.");
        visitor.button("Tambah pilihan").click();
        write(visitor, "Pilihan", "Mengembalikan bingkisan");
        write(visitor, "Akibatnya", "Orang warung mengangguk.");
        judge(visitor, "Menurut aturan");
        handle(visitor, "Mengembalikan bingkisan").focus();
        page.keyboard().press("Enter");
        node(visitor, "Warung, Minggu siang").focus();
        page.keyboard().press("ArrowDown");
        assertThat(node(visitor, "Tetap bertetangga baik")).isFocused();
        page.keyboard().press("Enter");
        visitor.settle();
        assertThat(page.locator("story-graph path.edge")).hasCount(3);
        visitor.sees("Tidak ada yang perlu dibereskan");
    }

    private static void tryOut(Visitor visitor, String device) {
        visitor.button("Coba mainkan").click();
        var dialog = visitor.page().getByRole(AriaRole.DIALOG);
        dialog.getByText("Mengembalikan bingkisan").click();
        assertThat(dialog.getByText("Kopi pagi tetap nikmat.")).isVisible();
        Look.at(visitor, "story-play-" + device);
        visitor.button("Tutup").click();
        visitor.page().getByText("Cerita sebagai daftar").click();
        Look.at(visitor, "story-outline-" + device);
    }

    private void publish(String title, String device) {
        try (var visitor = new Visitor("tablet".equals(device) ? Browsers.tablet() : Browsers.desktop(), port)) {
            visitor.signIn(REVIEWER, Cast.PASSWORD);
            visitor.open("kasus-bercabang");
            visitor.link(title).click();
            visitor.sees("Setujui dan terbitkan");
            Look.at(visitor, "story-review-" + device);
            visitor.button("Setujui dan terbitkan").click();
            visitor.sees("Versi 1, terbit");
            visitor.open("kasus-bercabang");
            visitor.link("Pengajian yang tiba-tiba jadi kampanye").click();
            visitor.sees("Versi 1, terbit");
            node(visitor, "Masjid kampung, sesudah doa penutup").click();
            Look.at(visitor, "story-map-" + device);
        }
    }

    private static void choose(Visitor visitor, String words, String then) {
        choice(visitor, words).click();
        visitor.sees(then);
        visitor.settle();
    }

    private static void press(Visitor visitor, String words, String then) {
        choice(visitor, words).focus();
        visitor.page().keyboard().press("Enter");
        visitor.sees(then);
        visitor.settle();
    }

    private static Locator choice(Visitor visitor, String words) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private static Locator heading(Visitor visitor, String words) {
        return visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words));
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private static void write(Visitor visitor, String label, String text) {
        fill(visitor, field(visitor, label), text);
    }

    private static void fill(Visitor visitor, Locator field, String text) {
        field.fill(text);
        field.blur();
        visitor.settle();
    }

    private static Locator handle(Visitor visitor, String choice) {
        return visitor.button("Sambungkan pilihan: " + choice);
    }

    private static Locator node(Visitor visitor, String title) {
        return visitor.page().locator("story-graph .head").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static void drag(Visitor visitor, Locator from, Locator to) {
        var start = from.boundingBox();
        var end = to.boundingBox();
        var mouse = visitor.page().mouse();
        mouse.move(start.x + start.width / 2, start.y + start.height / 2);
        mouse.down();
        mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
        mouse.move(end.x + end.width / 2, end.y + end.height / 2);
        mouse.up();
        visitor.settle();
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }
}
