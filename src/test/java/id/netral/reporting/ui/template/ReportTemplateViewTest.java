package id.netral.reporting.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import com.vaadin.flow.server.VaadinSession;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.Formats;
import id.netral.security.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** HR brings the agency's own form in, as HR does. */
@IntegrationTest
class ReportTemplateViewTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    TestDatabase database;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        signIn(Role.SDM);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void columnsAreMatchedByTheirTitlesAndTheFormIsOffered() throws IOException {
        open();
        assertThat(screen()).contains("Belum ada templat");
        upload("Rekap BKPSDM.xlsx", workbook());
        assertThat(screen()).contains("Cocokkan kolom Rekap BKPSDM.xlsx", "Data diisi mulai baris 4");
        assertThat(choice("A").getValue()).isEqualTo("#");
        assertThat(choice("B").getValue()).isEqualTo("nip");
        assertThat(choice("C").getValue()).isEqualTo("name");
        assertThat(choice("D").getValue()).isNull();

        choice("D").setValue("jp");
        findButton().withText("Simpan templat").click();
        assertThat(screen()).contains("Templat tersimpan", "Rekap BKPSDM", "Lembar Rekap, 4 kolom terisi");

        UI.getCurrent().navigate("sdm/capaian");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Bentuk Netral (sampul, capaian, rekap)", "Rekap BKPSDM");
    }

    @Test
    void aStoredMappingCanBeChangedAndRemoved() throws IOException {
        open();
        upload("Rekap.xlsx", workbook());
        findButton().withText("Simpan templat").click();
        findButton().withText("Ubah kolom").click();
        choice("D").setValue("score");
        findTextField().withLabel("Nama templat").setValue("Rekap baru");
        findButton().withText("Simpan templat").click();
        assertThat(screen()).contains("Rekap baru", "4 kolom terisi");

        findButton().withText("Hapus").click();
        findConfirmDialog().confirm();
        assertThat(screen()).contains("Belum ada templat");
    }

    @Test
    void aFileThatCannotBeATemplateIsExplained() {
        open();
        upload("bentuk.xlsx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertThat(screen()).contains("Ini berkas PDF, walaupun namanya lain.");
    }

    @Test
    void anOfficerOfOneUnitDoesNotSeeTheScreen() {
        signIn(Role.SDM_OPD);
        UI.getCurrent().navigate("laporan/templat");
        assertThat(getCurrentView()).isNotInstanceOf(ReportTemplateView.class);
    }

    private void signIn(Role role) {
        if (UI.getCurrent() != null) {
            cleanVaadinEnvironment();
        }
        TestUsers.signIn(null, role);
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    private void open() {
        UI.getCurrent().navigate("laporan/templat");
        assertThat(getCurrentView()).isInstanceOf(ReportTemplateView.class);
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively().replaceAll("\\s+", " ");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> choice(String letters) {
        return find(ComboBox.class).all().stream()
                .map(choice -> (ComboBox<String>) choice)
                .filter(choice -> choice.getAriaLabel().orElse("").startsWith("Isi kolom " + letters + ","))
                .findFirst()
                .orElseThrow();
    }

    private void upload(String name, byte[] content) {
        test(UploadTester.class, find(Upload.class).single()).upload(name, "application/octet-stream", content);
        var session = VaadinSession.getCurrent();
        session.unlock();
        session.lock();
        roundTrip();
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Rekap");
            sheet.createRow(0).createCell(0).setCellValue("KOP");
            var header = sheet.createRow(2);
            for (var title : List.of("No", "NIP", "Nama", "Kolom Khusus")) {
                header.createCell(Math.max(0, header.getLastCellNum())).setCellValue(title);
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
