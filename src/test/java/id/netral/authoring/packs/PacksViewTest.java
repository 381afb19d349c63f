package id.netral.authoring.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import com.vaadin.flow.server.VaadinSession;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleReference;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Trainers and administrators send modules away and let others in. */
@IntegrationTest
class PacksViewTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    TestDatabase database;

    @Autowired
    Catalog catalog;

    @Autowired
    PackKeys keys;

    final ForeignPack foreign = new ForeignPack();
    EmployeeId budi;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        budi = database.employee("199001012015011001", "Budi Uji", "Dinas Uji");
        signIn(null, Role.ADMIN);
    }

    private void signIn(@Nullable EmployeeId employee, Role... roles) {
        if (UI.getCurrent() != null) {
            cleanVaadinEnvironment();
        }
        TestUsers.signIn(employee, roles);
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
        UI.getCurrent().navigate("paket");
        roundTrip();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private String screen() {
        return text((Component) getCurrentView());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().replaceAll("\\s+", " ");
    }

    private void upload(byte[] file) {
        var uploader = new UploadTester<>(find(Upload.class).single());
        uploader.upload("paket.zip", "application/zip", file);
        var session = VaadinSession.getCurrent();
        session.unlock();
        session.lock();
        roundTrip();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aModuleCanBeTakenAwayInBothFormsAndTheScreenWarnsOfTheKey() {
        assertThat(find(Anchor.class).withText("Unduh paket Netral").exists()).isFalse();
        var choice = (ComboBox<ModuleReference>) find(ComboBox.class).single();
        choice.setValue(catalog.modules().getFirst());
        roundTrip();
        assertThat(screen()).contains("Unduh paket Netral", "Unduh SCORM 1.2", "Paket SCORM memuat kunci jawaban");
    }

    @Test
    void oneAdministratorTrustsAKeyAndAnotherPublishesThePack() {
        findTextField().withLabel("Nama instansi").setValue("Kabupaten Tamu");
        findTextArea()
                .withLabel("Kunci (isi berkas pack.pub)")
                .setValue(foreign.key.shown().pem());
        findButton().withText("Percayai kunci").click();
        assertThat(keys.trusted()).hasSize(1);
        assertThat(screen()).contains("Kabupaten Tamu");
        upload(foreign.zip());
        assertThat(findButton().withText("Terbitkan").exists()).isFalse();
        assertThat(findButton().withText("Serahkan untuk disetujui").exists()).isTrue();

        signIn(budi, Role.ADMIN);
        upload(foreign.zip());
        assertThat(screen())
                .contains(
                        "Modul Tamu",
                        "Dari Kabupaten Tamu, versi 7",
                        "Tanda tangan dari instansi yang dipercaya.",
                        "Modul baru di sini.",
                        "Soal: 1 baru, 0 berubah, 0 sama.",
                        "Pasal " + foreign.article + " belum ada di daftar hukum");
        findButton().withText("Terbitkan").click();
        assertThat(catalog.current(foreign.slug)).isPresent();
        assertThat(screen()).contains("Pilih berkas paket");
    }

    @Test
    void earlierVersionsAreToldAndStandSideBySideAtTheReceiver() {
        keys.trust("Kabupaten Tamu", foreign.key.shown().pem());
        signIn(budi, Role.ADMIN);
        foreign.publishedThere("Edisi <img src=x onerror=alert(1)>", true);
        foreign.question("Pertanyaan kedua?");
        foreign.explain("uji-tamu");
        foreign.glossary("- id: uji-tamu\n  term: Tamu\n  definition: Orang yang datang.\n");
        upload(foreign.zip());
        assertThat(screen())
                .contains(
                        "1 versi terdahulu ikut serta; hanya untuk dibaca dan dibandingkan",
                        "Istilah uji-tamu belum ada di daftar istilah; ditambahkan.");
        findButton().withText("Terbitkan").click();

        UI.getCurrent().navigate("naskah/" + foreign.slug + "/versi");
        roundTrip();
        assertThat(screen())
                .contains(
                        "Versi 1: Modul Tamu",
                        "Versi di instansi asal",
                        "Versi 7: Modul Tamu",
                        "dari paket Kabupaten Tamu",
                        "Edisi <img src=x onerror=alert(1)>",
                        "Perubahan penting",
                        "Diubah: Soal t-1",
                        "+kedua?");
    }

    @Test
    void aTrainerHandsAPackInAndAReviewerApprovesIt() {
        signIn(budi, Role.PELATIH);
        assertThat(screen()).contains("Kunci instansi ini").doesNotContain("Kunci yang dipercaya");
        upload(foreign.zip());
        assertThat(screen()).contains("Utuh, tetapi kuncinya belum dikenal di sini.");
        findButton().withText("Serahkan untuk disetujui").click();
        assertThat(catalog.current(foreign.slug)).isEmpty();

        signIn(null, Role.ADMIN);
        look();
        assertThat(text(find(Dialog.class).single())).contains("menunggu seorang peninjau");
        assertThat(findButton().withText("Setujui dan terbitkan").exists()).isFalse();

        signIn(null, Role.PENINJAU);
        assertThat(screen()).contains("Paket yang diterima").doesNotContain("Unggah", "Kunci instansi ini");
        look();
        assertThat(text(find(Dialog.class).single())).contains("Modul Tamu");
        findButton().withText("Setujui dan terbitkan").click();
        assertThat(catalog.current(foreign.slug)).isPresent();
    }

    @Test
    void whoBroughtAPackIsOfferedNoApproval() {
        signIn(budi, Role.PELATIH);
        upload(foreign.zip());
        findButton().withText("Serahkan untuk disetujui").click();
        look();
        assertThat(text(find(Dialog.class).single())).contains("Paket ini Anda bawa sendiri");
        assertThat(findButton().withText("Setujui dan terbitkan").exists()).isFalse();
    }

    private void look() {
        var button = (Button) findGrid(PackArrival.class).getCellComponent(0, 1);
        button.click();
        roundTrip();
    }

    @Test
    void aFileThatIsNoPackIsExplainedAndAnotherMayBeTried() {
        upload(new byte[] {1, 2, 3, 4, 5});
        assertThat(catalog.current(foreign.slug)).isEmpty();
        assertThat(find(Upload.class).exists()).isTrue();
        upload(foreign.zip());
        assertThat(screen()).contains("Modul Tamu");
    }
}
