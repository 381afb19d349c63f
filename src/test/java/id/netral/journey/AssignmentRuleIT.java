package id.netral.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.netral.LongTest;
import id.netral.TestDatabase;
import id.netral.security.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;

/** HR asks a module by a rule, and a person finds it on the home screen with its reason; pictures in target/screens. */
@LongTest
@JourneyTest
class AssignmentRuleIT {

    private static final String NIP = "198001012005011001";
    private static final String LEARNER = "199002022015022002";

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    @Qualifier("pathsStartup")
    ApplicationRunner contentPaths;

    @BeforeEach
    void people() {
        database.reset();
        cast.person(NIP, "Sari Contoh", "Dinas Teladan", Role.SDM, Role.ADMIN);
        cast.person(LEARNER, "Budi Misal", "Kecamatan Umpama");
        database.employee("199103032015022022", "Citra Umpama", "Kecamatan Umpama");
        database.employee("199103032015022023", "Dewi Andai", "Kecamatan Umpama");
        database.employee("199103032015022024", "Eko Misalnya", "Kecamatan Umpama");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "desktop"})
    void thePathsOfTheContentAreLookedThroughAndAsked(String device) throws Exception {
        contentPaths.run(new DefaultApplicationArguments());
        try (var hr = new Visitor(context(device), port)) {
            hr.signIn(NIP, Cast.PASSWORD).open("jalur");
            hr.sees("Pimpinan dan atasan langsung");
            Look.at(hr, "paths-" + device);
            hr.page().getByText("3 modul").first().click();
            hr.button("Ubah jalur Guru dan tenaga kependidikan").click();
            hr.sees("pembaruan Netral tidak lagi mengubah jalur ini");
            Look.at(hr, "path-change-" + device);
            hr.button("Batal").click();
            Look.at(hr, "path-open-" + device);
            hr.open("sdm/penugasan");
            hr.button("Tambah penugasan").click();
            hr.page()
                    .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Jalur belajar"))
                    .check();
            choose(hr, "Jalur belajar", "Guru");
            hr.sees("Ditujukan untuk: Guru");
            Look.at(hr, "path-assign-" + device);
            hr.button("Tugaskan").click();
            hr.sees("Penugasan tersimpan.");
            Look.at(hr, "path-assigned-" + device);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "desktop"})
    void aRuleIsPutTogetherPreviewedAndAsked(String device) {
        try (var hr = new Visitor(context(device), port)) {
            hr.signIn(NIP, Cast.PASSWORD).open("sdm/penugasan");
            hr.button("Tambah penugasan").click();
            choose(hr, "Modul", "Aurat");
            hr.page().getByText("Aturan sendiri").click();
            choose(hr, "Unit kerja", "Kecamatan");
            hr.sees("4 orang dimaksud saat ini");
            hr.settle();
            Look.at(hr, "assignment-rule-" + device);
            hr.page().getByText("Disarankan").click();
            hr.page().getByText("Pengaturan lain").click();
            hr.settle();
            hr.button("Tugaskan").scrollIntoViewIfNeeded();
            Look.at(hr, "assignment-rule-more-" + device);
            hr.button("Lihat siapa saja").click();
            hr.sees("Citra Umpama");
            Look.at(hr, "assignment-who-" + device);
            hr.button("Tutup").click();
            hr.button("Tugaskan").click();
            hr.sees("Penugasan tersimpan.");
            Look.at(hr, "assignment-list-" + device);
            for (var screen : List.of("jalur", "sdm/jadwal-pemilu")) {
                hr.open(screen);
                Look.at(hr, screen.replace('/', '-') + "-" + device);
            }
        }
        try (var learner = new Visitor(context(device), port)) {
            learner.signIn(LEARNER, Cast.PASSWORD).open("");
            learner.sees("Disarankan untuk Anda");
            learner.sees("Diminta karena Anda bekerja di unit ini.");
            Look.at(learner, "home-recommended-" + device);
            learner.open("deklarasi");
            Look.at(learner, "declaration-" + device);
        }
    }

    private static void choose(Visitor visitor, String label, String words) {
        var field = visitor.page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
        field.click();
        field.pressSequentially(words);
        visitor.page()
                .locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        visitor.settle();
    }

    private static BrowserContext context(String device) {
        return "phone".equals(device) ? Browsers.phone() : Browsers.desktop();
    }
}
