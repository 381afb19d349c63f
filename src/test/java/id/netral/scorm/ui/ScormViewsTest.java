package id.netral.scorm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.catalog.Catalog;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.learning.CompletedBy;
import id.netral.scorm.PackageReview;
import id.netral.scorm.PackageState;
import id.netral.scorm.ScormLearning;
import id.netral.scorm.ScormPackageId;
import id.netral.scorm.ScormPackages;
import id.netral.scorm.TestPackage;
import id.netral.security.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Packages as a trainer and a learner see them. */
@IntegrationTest
class ScormViewsTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    TestDatabase database;

    @Autowired
    ScormPackages packages;

    @Autowired
    PackageReview review;

    @Autowired
    ScormLearning learning;

    @Autowired
    Catalog catalog;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    EmployeeId sari;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        remove();
        database.reset();
        sari = database.employee("199001012015012001", "Sari Uji", "Dinas Uji");
        signIn(Role.PELATIH, Role.ADMIN);
    }

    private void signIn(Role... roles) {
        if (UI.getCurrent() != null) {
            cleanVaadinEnvironment();
        }
        TestUsers.signIn(sari, roles);
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    @AfterEach
    void remove() {
        SecurityContextHolder.clearContext();
        jdbc.sql("DELETE FROM scorm_attempt").update();
        jdbc.sql("DELETE FROM scorm_package").update();
    }

    @Test
    void aTrainerSeesThePackagesAndWithdrawsOne() throws IOException {
        add(TestPackage.lesson());
        go("paket-scorm");
        assertThat(screen()).contains("Paket SCORM", "Tambah paket", "Paling besar 250 MB");
        var standing = test(find(Grid.class).single()).getCellComponent(0, 5);
        standing.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(packages.page(PageRequest.of(0, 10)))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(PackageState.WITHDRAWN));
    }

    @Test
    void aLearnerFindsThePackageOnTheModulesPage() throws IOException {
        var id = add(TestPackage.lesson());
        signIn();
        go("modul/aurat-politik");
        assertThat(screen()).contains("Paket pelajaran", "Modul ini tuntas bila paketnya selesai");
        assertThat(find(Anchor.class).withText("Paket uji").single().getHref()).isEqualTo("paket/" + id);
    }

    @Test
    void theScreenAroundAPackageShowsTheStandingAndTheParts() throws IOException {
        var id = add(TestPackage.twoParts());
        signIn();
        var first = learning.open(sari, id, 1).orElseThrow();
        learning.save(
                sari,
                first.attempt(),
                first.launch(),
                1,
                true,
                Map.of("cmi.core.lesson_status", "completed", "cmi.core.score.raw", "80"));
        go("paket/" + id + "/1");
        assertThat(screen()).contains("Paket uji", "Selesai", "Nilai 80", "Satu", "Dua");
        assertThat(find(Anchor.class).withText("Satu").single().getElement().getAttribute("aria-current"))
                .isEqualTo("page");
        assertThat(find(ScormPlayer.class).single().getElement().getProperty("src"))
                .matches("/scorm/[\\w-]{43}/isi/index\\.html");
    }

    @Test
    void aPackageThatIsNotThereIsSaidSo() {
        signIn();
        for (var path : new String[] {"paket/999999", "paket/abc", "paket/99999999999999999999"}) {
            go(path);
            assertThat(screen()).as(path).doesNotContain("scorm");
            assertThat(find(ScormPlayer.class).exists()).as(path).isFalse();
        }
    }

    @Test
    void aReviewerLooksAtAPackageAndApprovesIt() throws IOException {
        TestUsers.signIn(TestPackage.UPLOADER, Role.PELATIH);
        var module = catalog.current("aurat-politik").orElseThrow().module();
        var id = packages.add(module, CompletedBy.BOTH, TestPackage.lesson().in(folder));
        signIn(Role.PENINJAU);
        go("paket-scorm");
        assertThat(screen()).doesNotContain("Tambah paket");
        go("paket-scorm/" + id);
        assertThat(screen()).contains("Paket uji", "modul baru tuntas bila paket ini selesai dan kuisnya lulus");
        assertThat(find(ScormPlayer.class).single().getElement().getProperty("attempt"))
                .isNull();
        findButton().withText("Kembalikan").click();
        assertThat(packages.page(PageRequest.of(0, 10)).getFirst().state()).isEqualTo(PackageState.WAITING);
        findButton().withText("Setujui").click();
        assertThat(packages.page(PageRequest.of(0, 10)).getFirst().state()).isEqualTo(PackageState.OFFERED);
        go("paket-scorm/" + id);
        assertThat(find(ScormPlayer.class).exists()).isFalse();
    }

    @Test
    void whoUploadedItFindsNothingToDecide() throws IOException {
        signIn(Role.PELATIH, Role.PENINJAU);
        var module = catalog.current("aurat-politik").orElseThrow().module();
        var id = packages.add(module, CompletedBy.QUIZ, TestPackage.lesson().in(folder));
        go("paket-scorm/" + id);
        assertThat(screen()).contains("Anda yang mengunggah paket ini").doesNotContain("Setujui");
    }

    private ScormPackageId add(TestPackage files) throws IOException {
        var module = catalog.current("aurat-politik").orElseThrow().module();
        return files.offer(packages, review, module, CompletedBy.PACKAGE, folder);
    }

    private void go(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    private String screen() {
        return ((Component) getCurrentView()).getElement().getTextRecursively().replaceAll("\\s+", " ");
    }
}
