package id.netral.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import id.netral.assessment.attempt.AttemptService;
import id.netral.common.Formats;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A module's page, as a learner uses it. */
class ModuleViewTest extends LearningViewTestBase {

    @Autowired
    AttemptService attempts;

    @Test
    void showsWhatIsLearnedTheLessonsAndWhyTheQuizIsClosed() {
        go("modul/aurat-politik");
        var version = fixture.aurat();
        assertThat(screen())
                .contains(version.title(), version.summary())
                .contains(version.objectives())
                .contains(version.lessons().getLast().title())
                .contains("Kuis terbuka setelah semua pelajaran dibaca. Masih 5 pelajaran lagi.")
                .contains("Nilai lulus80%")
                .contains("Aturan diperiksa per " + Formats.date(fixture.aurat().asOf(), Formats.INDONESIAN));
        assertThat(link("Mulai: pelajaran 1").getHref()).isEqualTo("modul/aurat-politik/pelajaran/1");
        assertThat(find(Button.class).withText("Mulai kuis").exists()).isFalse();
    }

    @Test
    void readLessonsAreMarkedAlsoInWords() {
        var module = progress.open(sari, AURAT).orElseThrow();
        progress.lessonRead(sari, module.version(), 1);
        go("modul/aurat-politik");
        assertThat(text(link(module.version().lessons().get(0).title()))).contains("sudah dibaca");
        assertThat(text(link(module.version().lessons().get(1).title()))).doesNotContain("sudah dibaca");
        assertThat(link("Lanjutkan: pelajaran 2").getHref()).endsWith("/pelajaran/2");
    }

    @Test
    void onceAllIsReadTheQuizStandsFirstAndStarts() {
        readAllLessons();
        go("modul/aurat-politik");
        assertThat(find(H2.class).all()).extracting(H2::getText).containsSubsequence("Kuis", "Pelajaran");
        findButton().withText("Mulai kuis").click();
        var attempt = attempts.standing(sari, fixture.aurat().id()).open();
        assertThat(path()).isEqualTo("kuis/" + attempt);

        go("modul/aurat-politik");
        assertThat(screen()).contains("Jawaban yang sudah tersimpan tetap ada.");
        findButton().withText("Lanjutkan kuis").click();
        assertThat(path()).isEqualTo("kuis/" + attempt);
    }

    @Test
    void aFailedAttemptShowsTheBestScoreAndWhatIsLeft() {
        readAllLessons();
        attempts.submit(sari, progress.startQuiz(sari, AURAT));
        go("modul/aurat-politik");
        assertThat(screen()).contains("Sisa kesempatan2 dari 3").contains("Nilai terbaik0%");
    }

    @Test
    void whoIsOutOfAttemptsIsToldWhomToAsk() {
        readAllLessons();
        for (var used = 0; used < 3; used++) {
            attempts.submit(sari, progress.startQuiz(sari, AURAT));
        }
        go("modul/aurat-politik");
        assertThat(screen()).contains("Hubungi bagian SDM").contains("0 dari 3");
        assertThat(find(Button.class).withText("Mulai kuis").exists()).isFalse();
    }

    @Test
    void whoPressesStartAfterAnotherDeviceUsedTheLastAttemptReadsWhy() {
        readAllLessons();
        go("modul/aurat-politik");
        for (var used = 0; used < 3; used++) {
            attempts.submit(sari, progress.startQuiz(sari, AURAT));
        }
        findButton().withText("Mulai kuis").click();
        assertThat(path()).isEqualTo("modul/aurat-politik");
        assertThat(findNotification().exists()).isTrue();
        assertThat(screen()).contains("Hubungi bagian SDM");
    }

    @Test
    void aPassedModuleShowsScoreDayAndResult() {
        readAllLessons();
        fixture.pass(sari, fixture.aurat(), Instant.parse("2026-11-21T17:30:00Z"));
        go("modul/aurat-politik");
        assertThat(screen()).contains("Lulus dengan nilai 90% pada 22 November 2026");
        assertThat(link("Lihat hasil").getHref()).startsWith("hasil/");
    }

    @Test
    void anUnknownModuleIsNotFound() {
        go("modul/tidak-ada");
        assertThat(screen()).contains("Halaman tidak ditemukan");
    }
}
