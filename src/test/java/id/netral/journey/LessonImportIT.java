package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.netral.TestDatabase;
import id.netral.authoring.importing.DeckSource;
import id.netral.authoring.importing.HandoutSource;
import id.netral.authoring.importing.LibreOffice;
import id.netral.security.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A trainer brings in a handout and a deck that another program wrote; pictures in target/screens. */
@JourneyTest
@Tag("libreoffice")
class LessonImportIT {

    private static final String SARI = "199001012015012001";
    private static final int TABLET_WIDTH = 820;
    private static final int TABLET_HEIGHT = 1180;

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @BeforeEach
    void aTrainer(@Autowired TestDatabase database, @Autowired Cast cast) {
        assumeTrue(LibreOffice.isInstalled(), "soffice is not installed (apt-get install libreoffice-writer)");
        database.reset();
        cast.person(SARI, "Sari Contoh", "Dinas Contoh", Role.PELATIH);
    }

    @Test
    void aHandoutBecomesAModule() throws Exception {
        var source = Files.writeString(folder.resolve("Bahan_ajar.fodt"), HandoutSource.text());
        try (var sari = new Visitor(Browsers.desktop(), port)) {
            sari.signIn(SARI, Cast.PASSWORD).open("impor-naskah");
            Look.at(sari, "import-choose-laptop");
            upload(sari, Files.copy(source, folder.resolve("Salah_simpan.docx")));
            sari.sees("Buka di Word, simpan sebagai .docx");
            Look.at(sari, "import-refused-laptop");

            upload(sari, LibreOffice.convert(source, "docx"));
            read(sari, "Isi berkas Bahan_ajar.docx");
            look(sari, "import-handout");
            sari.button("Masukkan " + HandoutSource.CHAPTERS + " pelajaran").click();
            sari.sees("Sudah masuk ke naskah “Bahan Ajar Netralitas”.");
            Look.at(sari, "import-draft-laptop");
            sari.page().getByText("Bab 1: Netralitas dalam tugas").first().click();
            assertThat(sari.page().locator(".editor-page .editor-text")).containsText("Catatan kaki bab 1.");
            Look.at(sari, "import-lesson-laptop");
        }
    }

    @Test
    void aDeckBecomesAModule() throws Exception {
        var source = Files.writeString(folder.resolve("Paparan.fodp"), DeckSource.text());
        var deck = LibreOffice.convert(source, "pptx");
        try (var sari = new Visitor(Browsers.desktop(), port)) {
            sari.signIn(SARI, Cast.PASSWORD).open("impor-naskah");
            upload(sari, deck);
            read(sari, "Isi berkas Paparan.pptx");
            sari.sees("Slide tersembunyi tidak ikut.");
            look(sari, "import-deck");
            sari.button("Batal, pilih berkas lain").click();
            assertThat(sari.page().getByText("Pilih berkas").first()).isVisible();
        }
    }

    private static void upload(Visitor visitor, Path file) {
        visitor.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    /** Drawing thirty slides may take a while. */
    private static void read(Visitor visitor, String heading) {
        assertThat(visitor.page().getByText(heading).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
    }

    private static void look(Visitor visitor, String name) {
        Look.at(visitor, name + "-laptop");
        resize(visitor.page(), TABLET_WIDTH, TABLET_HEIGHT);
        Look.at(visitor, name + "-tablet");
        resize(visitor.page(), Browsers.PHONE_WIDTH, Browsers.PHONE_HEIGHT);
        Look.at(visitor, name + "-phone");
        resize(visitor.page(), Browsers.DESKTOP_WIDTH, Browsers.DESKTOP_HEIGHT);
    }

    private static void resize(Page page, int width, int height) {
        page.setViewportSize(width, height);
    }
}
