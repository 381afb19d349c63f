package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.netral.LongTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.authoring.DraftId;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.Drafts;
import id.netral.security.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;

/** A trainer writes a lesson by keyboard; two trainers write on one lesson; pictures in target/screens. */
@LongTest
@JourneyTest
class LessonEditorIT {

    private static final String SARI = "199001012015012001";
    private static final String BUDI = "198702022014021013";
    private static final Pattern SAVED = Pattern.compile("Tersimpan \\d\\d\\.\\d\\d\\.\\d\\d");

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @LocalServerPort
    int port;

    private DraftId draft;
    private String module;

    @BeforeEach
    void aDraft() {
        database.reset();
        cast.person(SARI, "Sari Contoh", "Dinas Contoh", Role.PELATIH);
        cast.person(BUDI, "Budi Misal", "Dinas Contoh", Role.PELATIH);
        TestUsers.signIn(null, Role.PELATIH);
        draft = drafts.create("Netral di grup pesan");
        module = drafts.find(draft).orElseThrow().slug();
        lessons.add(draft, "Mengapa grup keluarga pun dihitung");
        lessons.add(draft, "Tiga langkah saat diajak memilih");
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void clear() {
        TestUsers.signIn(null, Role.PELATIH);
        drafts.archive(draft);
        drafts.delete(draft);
        SecurityContextHolder.clearContext();
    }

    @Test
    void aLessonWithEveryBlockIsWrittenByKeyboard() {
        try (var sari = new Visitor(Browsers.desktop(), port)) {
            sari.signIn(SARI, Cast.PASSWORD).open(lesson("mengapa-grup-keluarga-pun-dihitung"));
            var text = sari.page().locator(".editor-page .editor-text");
            text.focus();
            writeRunningText(sari.page());
            writeBoxes(sari);
            assertThat(sari.page().locator(".editor-status")).hasText(SAVED);
            Look.at(sari, "editor-laptop");

            sari.open(lesson("mengapa-grup-keluarga-pun-dihitung"));
            assertThat(text).containsText("Yang dihitung adalah dukungannya");
            assertThat(text).containsText("Rekan membagikan poster");
            assertThat(text).containsText("Bolehkah ikut mengirim stiker?");
            for (var block :
                    new String[] {"h2", "ul", "ol", "table", "aside", "blockquote", ".box-video", ".box-file", "hr"}) {
                assertThat(text.locator(block).first()).isAttached();
            }
            assertThat(text.locator("a[data-article]")).isVisible();
            assertThat(text.locator("dfn[data-term]")).isVisible();
            look(sari, 820, 1180, "editor-tablet");
            look(sari, Browsers.PHONE_WIDTH, Browsers.PHONE_HEIGHT, "editor-phone");
            sari.open("naskah/" + module);
            look(sari, Browsers.PHONE_WIDTH, Browsers.PHONE_HEIGHT, "draft-phone");
            look(sari, 820, 1180, "draft-tablet");
            look(sari, Browsers.DESKTOP_WIDTH, Browsers.DESKTOP_HEIGHT, "draft-laptop");
            sari.open("naskah");
            Look.at(sari, "drafts-laptop");
        }
    }

    private static void writeRunningText(Page page) {
        var keys = page.keyboard();
        keys.type("## Bukan soal ramai atau sepi");
        keys.press("Enter");
        keys.type("Yang dihitung adalah dukungannya, ");
        keys.press("Control+b");
        keys.type("bukan jumlah anggotanya");
        keys.press("Control+b");
        keys.type(".");
        keys.press("Enter");
        keys.type("- diam");
        keys.press("Enter");
        keys.type("keluar");
        keys.press("Enter");
        keys.press("Enter");
        keys.type("1. tanya");
        keys.press("Enter");
        keys.press("Enter");
    }

    private static void writeBoxes(Visitor visitor) {
        var page = visitor.page();
        var keys = page.keyboard();
        press(page, "Tautan pasal");
        page.getByLabel("Cari pasal").fill("netral");
        assertThat(page.locator(".editor-pick").first()).isVisible();
        keys.press("ArrowDown");
        keys.press("Enter");
        press(page, "Istilah");
        assertThat(page.locator(".editor-pick").first()).isVisible();
        keys.press("ArrowDown");
        keys.press("Enter");
        keys.type(" ");
        keys.press("Enter");
        insert(page, "Kotak penting");
        save(page);
        keys.type("Ajakan tetap ajakan.");
        keys.press("Enter");
        keys.press("Enter");
        insert(page, "Kutipan");
        page.getByLabel("Sumber").fill("Contoh, 2026");
        save(page);
        keys.type("Kata orang lain.");
        keys.press("Enter");
        keys.press("Enter");
        insert(page, "Gambar");
        page.getByLabel("Teks alternatif").fill("Layar grup pesan");
        Look.at(page, "editor-form-laptop");
        save(page);
        keys.press("ArrowDown");
        insert(page, "Kotak kasus");
        page.getByLabel("Keadaan").fill("Rekan membagikan poster");
        page.getByLabel("Alasan", new Page.GetByLabelOptions().setExact(true)).fill("Meneruskan berarti mendukung.");
        save(page);
        keys.press("ArrowDown");
        insert(page, "Soal cek diri");
        page.getByLabel("Pertanyaan").fill("Bolehkah ikut mengirim stiker?");
        page.getByLabel("Jawaban 1", new Page.GetByLabelOptions().setExact(true))
                .fill("Boleh");
        page.getByLabel("Jawaban 2", new Page.GetByLabelOptions().setExact(true))
                .fill("Tidak");
        page.getByLabel("Jawaban 2 benar").check();
        save(page);
        keys.press("ArrowDown");
        insert(page, "Video");
        page.getByLabel("Judul").fill("Cerita Bu Rina");
        save(page);
        keys.press("ArrowDown");
        insert(page, "Berkas unduhan");
        page.getByLabel("Nama yang tampil").fill("Lembar periksa");
        save(page);
        keys.press("ArrowDown");
        insert(page, "Garis pemisah");
        insert(page, "Tabel");
        keys.type("Tindakan");
        keys.press("Tab");
        keys.type("Jawaban");
    }

    /** Up to the toolbar, along it by the arrow keys to the tool, and Enter. */
    private static void press(Page page, String name) {
        assertThat(page.locator(".editor-page .editor-text")).isFocused();
        page.keyboard().press("Escape");
        page.keyboard().press("Home");
        var tool = page.locator(".editor-toolbar .editor-tool").filter(new Locator.FilterOptions().setHasText(name));
        for (var step = 0; step < 30 && !focused(tool); step++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(tool.first()).isFocused();
        page.keyboard().press("Enter");
    }

    private static boolean focused(Locator tool) {
        return (Boolean) tool.first().evaluate("tool => tool === document.activeElement");
    }

    private static void insert(Page page, String kind) {
        press(page, "Sisipkan");
        var menu = page.locator(".editor-toolbar");
        var item = menu.getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName(kind));
        assertThat(menu.getByRole(AriaRole.MENUITEM).first()).isFocused();
        for (var step = 0; step < 12 && !focused(item); step++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
    }

    private static void save(Page page) {
        page.locator("dialog[open] button.primary").press("Enter");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(page.locator(".editor-page .editor-text")).isFocused();
    }

    @Test
    void twoTrainersOnOneLessonLoseNothing() {
        try (var sari = new Visitor(Browsers.desktop(), port);
                var budi = new Visitor(Browsers.desktop(), port)) {
            var address = lesson("tiga-langkah-saat-diajak-memilih");
            sari.signIn(SARI, Cast.PASSWORD).open(address);
            type(sari, "Kalimat bersama.");
            assertThat(sari.page().locator(".editor-status")).hasText(SAVED);
            budi.signIn(BUDI, Cast.PASSWORD).open(address);
            assertThat(budi.page().locator(".editor-others")).containsText("Sari Contoh");

            budi.page().context().setOffline(true);
            type(budi, " Tambahan Budi.");
            assertThat(budi.page().locator(".editor-status")).containsText("disimpan di perangkat ini");
            type(sari, " Tambahan Sari.");
            assertThat(sari.page().locator(".editor-status")).hasText(SAVED);
            budi.page().context().setOffline(false);

            assertThat(budi.page().locator("dialog.editor-merge")).isVisible();
            Look.at(budi.page(), "editor-merge-laptop");
            budi.page().getByLabel("Keduanya").check();
            budi.button("Simpan gabungan").click();
            assertThat(budi.page().locator(".editor-status")).hasText(SAVED);
            assertThat(budi.page().locator(".editor-page .editor-text")).containsText("Tambahan Sari.");
            assertThat(budi.page().locator(".editor-page .editor-text")).containsText("Tambahan Budi.");

            press(budi.page(), "Riwayat");
            budi.page().locator(".editor-history .editor-pick").first().click();
            assertThat(budi.page().locator(".history-state")).containsText("Kalimat bersama.");
            Look.at(budi.page(), "editor-history-laptop");
        }
    }

    private static void type(Visitor visitor, String words) {
        visitor.page().locator(".editor-page .editor-text p").first().click();
        visitor.page().keyboard().press("End");
        visitor.page().keyboard().type(words);
    }

    private String lesson(String slug) {
        return "naskah/" + module + "/pelajaran/" + slug;
    }

    private static void look(Visitor visitor, int width, int height, String name) {
        visitor.page().setViewportSize(width, height);
        Look.at(visitor, name);
    }
}
