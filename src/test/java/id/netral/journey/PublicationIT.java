package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.netral.LongTest;
import id.netral.TestDatabase;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.authoring.DraftFixture;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trainer's draft is reviewed, published and published anew; a learner is offered the newer version. */
@LongTest
@JourneyTest
class PublicationIT {

    private static final String TRAINER = "197803112010032003";
    private static final String REVIEWER = "198004122006041002";
    private static final String LEARNER = "199105172016012004";
    private static final String SLUG = "uji-tinjauan";

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @Autowired
    QuestionEditing questions;

    @Autowired
    JdbcClient jdbc;

    private DraftFixture fixture;
    private DraftModule draft;

    @BeforeEach
    void aDraft() {
        database.reset();
        cast.person(TRAINER, "Citra Teladan", "BKPSDM Teladan", Role.PELATIH);
        cast.person(REVIEWER, "Hadi Misal", "Bagian Hukum", Role.PENINJAU);
        cast.person(LEARNER, "Sari Contoh", "Dinas Contoh");
        fixture = new DraftFixture(drafts, lessons, questions, jdbc).writtenBy(trainer());
        fixture.remove();
        draft = fixture.create();
    }

    @AfterEach
    void remove() {
        database.reset();
        fixture.remove();
    }

    @Test
    void fromTheTrainersDraftToTheLearnersNewerVersion() {
        try (var trainer = new Visitor(Browsers.desktop(), port)) {
            trainer.signIn(TRAINER, Cast.PASSWORD);
            look(trainer);
            submit(trainer, "");
        }
        review();
        begin();
        fixture.rewrite(draft, "Netral itu melayani setiap warga dengan cara yang sama.");
        try (var trainer = new Visitor(Browsers.desktop(), port)) {
            trainer.signIn(TRAINER, Cast.PASSWORD);
            compare(trainer);
            submit(trainer, "Kalimat pertama pelajaran satu diganti agar lebih jelas.");
        }
        review();
        move();
    }

    private static void look(Visitor trainer) {
        trainer.open("naskah/" + SLUG + "/periksa");
        trainer.sees("Tidak ada yang perlu dibenahi");
        Look.at(trainer, "publish-checks-desktop");
        trainer.page().setViewportSize(820, 1180);
        Look.at(trainer, "publish-checks-tablet");
        trainer.open("naskah/" + SLUG + "/pratinjau");
        trainer.page().frameLocator("iframe").getByText("Pelajaran satu").waitFor();
        Look.at(trainer, "publish-preview-tablet");
        trainer.page().setViewportSize(Browsers.DESKTOP_WIDTH, Browsers.DESKTOP_HEIGHT);
        trainer.page().getByLabel("Komputer").check();
        trainer.settle();
        Look.at(trainer, "publish-preview-desktop");
        play(trainer.page().frameLocator("iframe"));
        Look.at(trainer, "publish-preview-quiz-desktop");
    }

    /** The quiz of the draft, from the first question to what explains it. */
    private static void play(FrameLocator preview) {
        button(preview, "Coba kuis").click();
        preview.getByText("Soal 1 dari 2").waitFor();
        preview.getByRole(AriaRole.TEXTBOX).fill("netral");
        button(preview, "Berikutnya").click();
        preview.getByText("Soal 2 dari 2").waitFor();
        preview.getByRole(AriaRole.TEXTBOX).fill("memihak");
        button(preview, "Sebelumnya").click();
        preview.getByText("Soal 1 dari 2").waitFor();
        assertThat(preview.getByRole(AriaRole.TEXTBOX)).hasValue("netral");
        button(preview, "Berikutnya").click();
        preview.getByText("Soal 2 dari 2").waitFor();
        button(preview, "Kumpulkan").click();
        preview.getByText("Nilai 50 dari 100").waitFor();
    }

    private static Locator button(FrameLocator preview, String name) {
        return preview.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name));
    }

    private static void submit(Visitor trainer, String note) {
        trainer.open("naskah/" + SLUG + "/tinjau");
        trainer.button("Serahkan untuk ditinjau").click();
        var dialog = trainer.page().getByRole(AriaRole.DIALOG);
        if (!note.isEmpty()) {
            dialog.getByLabel("Apa yang berubah?").fill(note);
            dialog.getByLabel("Perubahan penting").check();
            trainer.settle();
            Look.at(trainer, "publish-submit-desktop");
        }
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Serahkan untuk ditinjau"))
                .click();
        assertThat(dialog).hasCount(0);
        assertThat(trainer.page().locator(".publication-head").first()).containsText("Menunggu tinjauan");
    }

    private void review() {
        try (var reviewer = new Visitor(Browsers.desktop(), port)) {
            reviewer.signIn(REVIEWER, Cast.PASSWORD);
            reviewer.open("tinjauan");
            Look.at(reviewer, "publish-inbox-desktop");
            reviewer.link("Buka tinjauan").first().click();
            reviewer.sees("Pasal yang dikutip");
            reviewer.settle();
            Look.at(reviewer, "publish-review-desktop");
            reviewer.page().setViewportSize(820, 1180);
            Look.at(reviewer, "publish-review-tablet");
            reviewer.page().setViewportSize(Browsers.DESKTOP_WIDTH, Browsers.DESKTOP_HEIGHT);
            confirmAll(reviewer);
            reviewer.button("Setujui").click();
            reviewer.button("Terbitkan sekarang").click();
            reviewer.sees("Sedang ditulis");
            reviewer.settle();
        }
    }

    private static void confirmAll(Visitor reviewer) {
        var confirm = reviewer.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Konfirmasi kutipan uu-20-2023-2"));
        for (var left = confirm.count(); left > 0; left--) {
            confirm.first().click();
            assertThat(confirm).hasCount(left - 1);
            reviewer.settle();
        }
        assertThat(reviewer.button("Setujui")).isEnabled();
    }

    private void begin() {
        try (var learner = new Visitor(Browsers.phone(), port)) {
            learner.signIn(LEARNER, Cast.PASSWORD);
            learner.open("modul/" + SLUG);
            learner.sees("Pelajaran satu");
        }
    }

    private static void compare(Visitor trainer) {
        trainer.open("naskah/" + SLUG + "/versi");
        trainer.sees("Ringkasan perubahan");
        Look.at(trainer, "publish-compare-desktop");
        trainer.page().setViewportSize(820, 1180);
        Look.at(trainer, "publish-compare-tablet");
        trainer.page().setViewportSize(Browsers.DESKTOP_WIDTH, Browsers.DESKTOP_HEIGHT);
    }

    private void move() {
        try (var learner = new Visitor(Browsers.phone(), port)) {
            learner.signIn(LEARNER, Cast.PASSWORD);
            learner.open("modul/" + SLUG);
            learner.sees("Ada versi baru modul ini (versi 2)");
            Look.at(learner, "publish-newer-phone");
            learner.button("Pindah ke versi baru").click();
            learner.sees("versi 2");
            assertThat(learner.button("Pindah ke versi baru")).hasCount(0);
        }
    }

    private SignedInUser trainer() {
        var account = jdbc.sql("SELECT id FROM account WHERE nip = ?")
                .param(TRAINER)
                .query(Long.class)
                .single();
        return new SignedInUser(account, null, "Citra Teladan", Set.of(Role.PELATIH));
    }
}
