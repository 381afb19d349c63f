package id.netral.authoring.importing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.authoring.Drafts;
import id.netral.common.Formats;
import id.netral.security.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A trainer brings a file in. */
@IntegrationTest
class LessonImportViewTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    TestDatabase database;

    @Autowired
    Drafts drafts;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        TestUsers.signIn(null, Role.PELATIH);
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatComesOverIsShownBeforeAnythingIsSaved() throws IOException {
        navigate(LessonImportView.class);
        upload(
                "bahan.zip",
                zip("1.md", "# Hak pilih\n\nIsi <script>alert(1)</script> [luar](https://contoh.example)."));
        assertThat(screen())
                .contains("Isi berkas bahan.zip", "Belum ada yang disimpan", "Hak pilih")
                .contains("Yang terbawa dalam bentuk lain", "<script>alert(1)</script>");
        assertThat(drafts.count("", false)).isZero();

        findTextField().withLabel("Judul modul").setValue("Modul baru saya");
        findButton().withText("Masukkan 1 pelajaran").click();
        assertThat(drafts.list("", false, 0, 5))
                .extracting(draft -> draft.title())
                .containsExactly("Modul baru saya");
    }

    @Test
    void aRefusedFileSaysWhyAndCanBeReplaced() throws IOException {
        navigate(LessonImportView.class);
        upload("lama.docx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(screen()).contains("Ini berkas PDF", "Pilih berkas");
        upload("bahan.zip", zip("1.md", "# Hak pilih\n\nIsi."));
        assertThat(screen()).contains("Isi berkas bahan.zip").doesNotContain("Ini berkas PDF");
    }

    private void upload(String name, byte[] bytes) {
        new UploadTester<>(find(Upload.class).single()).upload(name, "application/octet-stream", bytes);
        roundTrip();
    }

    private static byte[] zip(String name, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String screen() {
        return text(UI.getCurrent());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively()
                + component.getChildren().map(LessonImportViewTest::text).reduce("", (a, b) -> a + " " + b);
    }
}
