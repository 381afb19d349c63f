package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.authoring.DraftId;
import id.netral.authoring.DraftLessonId;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.Drafts;
import id.netral.document.Block;
import id.netral.document.DocumentJson;
import id.netral.security.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;

/** A trainer puts a branching case into a lesson; a learner goes from a lesson to its case. */
@JourneyTest
class StoryLinkIT {

    private static final String TRAINER = "199001012015012001";
    private static final String LEARNER = "199203032016032003";
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
    private DraftLessonId lesson;
    private String module;

    @BeforeEach
    void aDraft() {
        database.reset();
        cast.person(TRAINER, "Sari Contoh", "Dinas Contoh", Role.PELATIH);
        cast.person(LEARNER, "Wati Umpama", "Kecamatan Umpama");
        TestUsers.signIn(null, Role.PELATIH);
        draft = drafts.create("Ajakan lewat ponsel");
        module = drafts.find(draft).orElseThrow().slug();
        lesson = lessons.add(draft, "Diajak masuk grup");
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
    void aCaseIsPickedNamedAndKept() {
        try (var sari = new Visitor(Browsers.desktop(), port)) {
            sari.signIn(TRAINER, Cast.PASSWORD).open("naskah/" + module + "/pelajaran/diajak-masuk-grup");
            var page = sari.page();
            page.locator(".tool-insert").click();
            page.getByRole(
                            AriaRole.MENUITEM,
                            new Page.GetByRoleOptions()
                                    .setName("Kasus bercabang")
                                    .setExact(true))
                    .last()
                    .click();
            page.getByLabel("Cari kasus yang sudah terbit").fill("whatsapp");
            assertThat(page.locator(".editor-pick")).hasCount(1);
            Look.at(page, "editor-story-pick");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            var box = page.locator(".editor-page .box-story");
            assertThat(box).containsText("Ajakan masuk grup WhatsApp");

            page.keyboard().press("Enter"); // on the chosen box: its form
            page.getByLabel("Nama yang tampil").fill("Grup yang tidak diminta");
            page.locator("dialog[open] button.primary").press("Enter");
            assertThat(box).containsText("Grup yang tidak diminta");
            assertThat(box).containsText("kasus/ajakan-masuk-grup-whatsapp");
            assertThat(page.locator(".editor-status")).hasText(SAVED);
            Look.at(page, "editor-story");
        }

        TestUsers.signIn(null, Role.PELATIH);
        assertThat(DocumentJson.read(lessons.find(lesson).orElseThrow().document())
                        .document()
                        .allBlocks()
                        .filter(Block.Story.class::isInstance))
                .singleElement()
                .extracting("slug", "label")
                .containsExactly("ajakan-masuk-grup-whatsapp", "Grup yang tidak diminta");
    }

    @Test
    void aLearnerGoesFromTheLessonToItsCaseAndBack() {
        try (var wati = new Visitor(Browsers.phone(), port)) {
            wati.signIn(LEARNER, Cast.PASSWORD).open("modul/aurat-politik/pelajaran/3");
            var link = wati.link("Mulai: Ajakan masuk grup WhatsApp");
            link.scrollIntoViewIfNeeded();
            Look.at(wati, "lesson-story-phone");
            assertThat(link.boundingBox().height).isGreaterThanOrEqualTo(44);

            link.focus();
            wati.page().keyboard().press("Enter");
            wati.page().waitForURL("**/kasus/ajakan-masuk-grup-whatsapp");
            wati.sees("Senin pagi ponsel bergetar.");
            assertThat(wati.button("Mulai")).isVisible();

            wati.page().goBack();
            assertThat(link).isVisible();
        }
    }
}
